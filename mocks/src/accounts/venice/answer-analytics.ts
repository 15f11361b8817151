import { add, compare, toAmount } from "@api-balance/core"
import { type LedgerCall, type LedgerResponse, readParameter } from "../../ledger/ledger.js"
import { toTimestamp } from "../../ledger/time.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { key } from "./answer-key.js"
import { refuseField } from "./refuse-field.js"
import type { Entry, State } from "./state.js"
import { tokens } from "./to-completion.js"

const day = 86_400_000

/** Spending by day, by model and by key; always current, whereas the provider may serve a cached copy. */
export function answerAnalytics({ entries }: State, call: LedgerCall, at: number): LedgerResponse {
  const window = readWindow(call, at)
  if (!window) return refuseField("startDate", "The window is not one to 90 days")
  const days = Array.from({ length: window.days }, (_, index) => window.first + index * day)
  const within = entries.filter((entry) => days.some((start) => isWithin(entry, start)))

  const byModel = [...groupByModel(within)]
    .map(([name, group]) => ({ name, group, ...toTotals(group) }))
    .sort((left, right) => compare(right.both, left.both))
  const totals = toTotals(within)
  return {
    status: 200,
    body: {
      lookback: window.lookback,
      byDate: days.map((start) => {
        const { usd, diem } = toTotals(within.filter((entry) => isWithin(entry, start)))
        return { date: toTimestamp(start).slice(0, 10), USD: toNumber(usd), DIEM: toNumber(diem) }
      }),
      byModel: byModel.map(({ name, usd, diem, units }) => ({
        modelName: name,
        unitType: "tokens",
        modelType: "LLM",
        totalUsd: toNumber(usd),
        totalDiem: toNumber(diem),
        totalUnits: units,
      })),
      byModelDaily: within.length === 0 ? [] : days.map((start) => toRow(start, byModel)),
      topModels: byModel.map(({ name }) => name),
      byKey:
        within.length === 0
          ? []
          : [
              {
                apiKeyId: key.id,
                description: key.description,
                totalUsd: toNumber(totals.usd),
                totalDiem: toNumber(totals.diem),
                totalUnits: totals.units,
              },
            ],
      byKeyDaily:
        within.length === 0
          ? []
          : days.map((start) => toRow(start, [{ name: key.description, group: within }])),
      topKeyNames: within.length === 0 ? [] : [key.description],
    },
  }
}

/** The first day and the number of days; a lookback ends today. */
function readWindow(call: LedgerCall, at: number) {
  const [start, end] = [readParameter(call, "startDate"), readParameter(call, "endDate")]
  if (start === undefined && end === undefined) {
    const lookback = readParameter(call, "lookback") ?? "7d"
    const days = Number.parseInt(lookback, 10)
    return { lookback, days, first: (Math.floor(at / day) - days + 1) * day }
  }
  const first = Date.parse(`${start}`)
  const days = (Date.parse(`${end}`) - first) / day + 1
  return days >= 1 && days <= 90 ? { lookback: `${start}:${end}`, days, first } : undefined
}

function toRow(start: number, groups: readonly { name: string; group: readonly Entry[] }[]) {
  const sums = groups.map(({ name, group }) => {
    const { both } = toTotals(group.filter((entry) => isWithin(entry, start)))
    return [name, toNumber(both)] as const
  })
  return { ...Object.fromEntries(sums), date: start }
}

/** Bundled credits count as dollars, as they do for key limits (inferred). */
function toTotals(entries: readonly Entry[]) {
  const sum = (unit: string, amounts: readonly Entry[]) =>
    amounts.map(({ amount }) => toAmount(amount.value, unit)).reduce(add, toAmount(0, unit))
  const isDiem = ({ amount }: Entry) => amount.unit === "DIEM"
  return {
    usd: sum(
      "USD",
      entries.filter((entry) => !isDiem(entry)),
    ),
    diem: sum("DIEM", entries.filter(isDiem)),
    both: sum("", entries),
    units: entries.length * tokens.completion,
  }
}

function groupByModel(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.model) ?? []
    group.push(entry)
    groups.set(entry.model, group)
  }
  return groups
}

function isWithin({ at }: Entry, start: number): boolean {
  return at >= start && at < start + day
}
