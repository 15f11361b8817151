import type { Balance, SpendCap, Usage } from "@api-balance/core"
import type { AccountRow } from "../model/account-row.js"
import { type CsvLine, createCsvWriter } from "./create-csv-writer.js"

/** A row with any figures of a provider. */
export interface FiguresRow extends AccountRow {
  readonly balance?: Balance
  readonly usage?: Usage
  readonly spendCaps?: readonly SpendCap[]
}

const columns = {
  provider: "text",
  account: "text",
  at: "text",
  stale: "text",
  bucket: "text",
  available: "number",
  pending: "number",
  unit: "text",
  creditLine: "number",
  allotment: "number",
  renews: "text",
  renewsAt: "text",
  canSpend: "text",
  owed: "number",
  cap: "text",
  limit: "number",
  setBy: "text",
  spent: "number",
  quantity: "number",
  period: "text",
  start: "text",
  end: "text",
} as const

type Line = CsvLine<typeof columns>

/**
 * One line per bucket, amount owed, spend cap, spent amount and quantity. All commands that print figures have these columns,
 * so that their files can be put together.
 */
export const figuresCsvWriter = createCsvWriter<FiguresRow, typeof columns>(
  columns,
  ({ provider, account, at, stale, balance, usage, spendCaps = [] }) =>
    [
      ...(balance ? toBalanceLines(balance) : []),
      ...spendCaps.map(toCapLine),
      ...(usage ? toUsageLines(usage) : []),
    ].map((line) => ({ provider, account, at, stale: stale?.toString(), ...line })),
)

function toBalanceLines({ buckets, owed = [], canSpend: reported }: Balance): Line[] {
  const canSpend = reported?.toString()
  const lines: Line[] = [
    ...buckets.map(({ id, available, pending, creditLine, allotment }) => ({
      bucket: id,
      available: available.value,
      pending: pending?.value,
      unit: available.unit,
      creditLine: creditLine?.value,
      allotment: allotment?.amount.value,
      renews: allotment?.renews,
      renewsAt: allotment?.renewsAt,
      canSpend,
    })),
    ...owed.map(({ value, unit }) => ({ owed: value, unit, canSpend })),
  ]
  return lines.length > 0 ? lines : [{ canSpend }]
}

function toCapLine({ id, limit, setBy, spent, period }: SpendCap): Line {
  return { cap: id, limit: limit.value, unit: limit.unit, setBy, spent: spent?.value, ...toPeriod(period) }
}

function toUsageLines({ spent, quantities, period }: Usage): Line[] {
  const lines: Line[] = [
    ...spent.map(({ value, unit }) => ({ spent: value, unit, ...toPeriod(period) })),
    ...Object.entries(quantities).map(([unit, quantity]) => ({ quantity, unit, ...toPeriod(period) })),
  ]
  return lines.length > 0 ? lines : [toPeriod(period)]
}

function toPeriod({ kind, start, end }: Usage["period"]): Line {
  return { period: kind, start, end }
}
