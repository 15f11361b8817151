import { type Amount, type Bucket, subtract } from "@api-balance/core"
import type { JoinedRow } from "../rows/join-rows.js"
import { formatAccountRef, formatPeriod, toAmountCell, toFailureCell } from "../table/format.js"
import { type Cell, type Column, type Table, unreported } from "../table/table.js"
import { toTable } from "../table/to-table.js"
import { toCapStateCell, toStateCell } from "./to-state-cell.js"

/** The state is dropped early where nothing is wrong, and never where something is. */
const toColumns = (isAlarming: boolean): readonly Column[] => [
  { heading: "provider", kind: "title" },
  { heading: "bucket", kind: "title", below: true, least: 18 },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number", spare: 2 },
  { heading: "allotment", kind: "number", spare: 1 },
  { heading: "spent", kind: "number", spare: 4 },
  { heading: "period", kind: "text", spare: 4 },
  { heading: "state", kind: "text", ...(!isAlarming && { spare: 3 }) },
]

/**
 * One line per bucket, with the spent amount in the same unit beside it, and one line per other spent amount. Without a
 * balance, one line per spend cap: what is left, with its limit in the allotment column.
 */
export function toBalanceTable(rows: readonly JoinedRow[]): Table {
  const states = rows.flatMap((row) => toLines(row).map((line) => line.at(-1)))
  const isAlarming = states.some((cell) => typeof cell === "object" && cell.style !== "dim")
  return toTable(toColumns(isAlarming), rows, toLines)
}

function toLines({ balance, usage, spendCaps = [], error, provider, account }: JoinedRow): Cell[][] {
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  const unplaced = [...(usage?.spent ?? [])]
  // The name of an only bucket says little.
  const isOnly = buckets.length === 1 && unplaced.every(({ unit }) => unit === buckets[0]?.available.unit)
  const toLine = (bucket: Bucket | undefined, spent: Amount | undefined): Cell[] => [
    formatAccountRef(provider, account),
    bucket ? { text: bucket.id, ...(isOnly && { brief: "" }) } : unreported,
    error && !balance ? toFailureCell(error) : toAmountCell(bucket?.available),
    toAmountCell(bucket?.pending),
    toAmountCell(bucket?.allotment?.amount, bucket?.allotment?.renews),
    toAmountCell(spent),
    spent && usage ? formatPeriod(usage.period) : unreported,
    toStateCell(balance, bucket),
  ]
  const capLines = spendCaps.map((cap): Cell[] => [
    formatAccountRef(provider, account),
    `cap ${cap.id}`,
    toAmountCell(cap.spent?.unit === cap.limit.unit ? subtract(cap.limit, cap.spent) : undefined),
    unreported,
    toAmountCell(cap.limit),
    toAmountCell(cap.spent),
    formatPeriod(cap.period),
    toCapStateCell(cap),
  ])
  if (capLines.length > 0) return [...unplaced.map((spent) => toLine(undefined, spent)), ...capLines]
  const lines = buckets.map((bucket) => {
    const index = bucket
      ? unplaced.findIndex(({ unit }) => unit === bucket.available.unit)
      : unplaced.length - 1
    return toLine(bucket, index < 0 ? undefined : unplaced.splice(index, 1)[0])
  })
  return [...lines, ...unplaced.map((spent) => toLine(undefined, spent))]
}
