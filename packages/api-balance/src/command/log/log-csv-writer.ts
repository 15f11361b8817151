import type { Observation } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { toCsvLine, toCsvText } from "../rows/to-csv-line.js"

const names = [
  "provider",
  "account",
  "at",
  "bucket",
  "available",
  "pending",
  "unit",
  "allotment",
  "renews",
  "renewsAt",
  "canSpend",
  "spent",
  "quantity",
  "period",
  "start",
  "end",
] as const
const amounts = new Set<string>(["available", "pending", "allotment", "spent", "quantity"])
const head = toCsvLine(names)

/** The fields of one line. */
type Line = Partial<Record<(typeof names)[number], string | undefined>>

/** Comma-separated values with exact amounts: one line per bucket, spent amount and quantity. */
export const logCsvWriter: RowWriter<Observation> = {
  start: head,
  toText: ({ provider, account, at, ...answer }) =>
    toLines(answer)
      .map((line): Line => ({ provider, account, at, ...line }))
      .map((line) => toCsvLine(names.map((name) => (amounts.has(name) ? line[name] : toCsvText(line[name])))))
      .join(""),
  end: "",
  none: head,
}

function toLines({ balance, usage }: Pick<Observation, "balance" | "usage">): Line[] {
  if (usage) {
    const { kind, start, end } = usage.period
    const period = { period: kind, start, end }
    const lines: Line[] = [
      ...usage.spent.map(({ value, unit }) => ({ ...period, spent: value, unit })),
      ...Object.entries(usage.quantities).map(([unit, quantity]) => ({ ...period, quantity, unit })),
    ]
    return lines.length > 0 ? lines : [period]
  }
  const canSpend = balance?.canSpend?.toString()
  if (!balance?.buckets.length) return [{ canSpend }]
  return balance.buckets.map(({ id, available, pending, allotment }) => ({
    bucket: id,
    available: available.value,
    pending: pending?.value,
    unit: available.unit,
    allotment: allotment?.amount.value,
    renews: allotment?.renews,
    renewsAt: allotment?.renewsAt,
    canSpend,
  }))
}
