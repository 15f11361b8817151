import { type Amount, type Bucket, subtract } from "@api-balance/core"
import { formatAccountRef, formatPeriod, showAmount, toAmountCell, toFailureCell } from "../table/format.js"
import { type Cell, type Column, type Table, unreported } from "../table/table.js"
import { toTable } from "../table/to-table.js"
import type { JoinedRow } from "./join-rows.js"

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "bucket", kind: "title" },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number", spare: 4 },
  { heading: "allotment", kind: "number", spare: 1 },
  { heading: "spent", kind: "number", spare: 2 },
  { heading: "period", kind: "text", spare: 2 },
  { heading: "can spend", kind: "text", spare: 3 },
]

const cannotSpend: Cell = { text: "no", style: "red" }

/**
 * One line per bucket, with the spent amount in the same unit beside it, and one line per other spent amount. Without a
 * balance, one line per spend cap: what is left, with its limit in the allotment column.
 */
export function toBalanceTable(rows: readonly JoinedRow[]): Table {
  return toTable(columns, rows, toLines)
}

function toLines({ balance, usage, spendCaps = [], error, provider, account }: JoinedRow): Cell[][] {
  const buckets: readonly (Bucket | undefined)[] = balance?.buckets.length ? balance.buckets : [undefined]
  const unplaced = [...(usage?.spent ?? [])]
  const canSpend = balance?.canSpend === undefined ? unreported : balance.canSpend ? "yes" : cannotSpend
  const toLine = (bucket: Bucket | undefined, spent: Amount | undefined) => [
    formatAccountRef(provider, account),
    bucket?.id ?? unreported,
    bucket ? showAmount(bucket.available) : error && !balance ? toFailureCell(error) : unreported,
    toAmountCell(bucket?.pending),
    bucket?.allotment ? `${showAmount(bucket.allotment.amount)} per ${bucket.allotment.renews}` : unreported,
    toAmountCell(spent),
    spent && usage ? formatPeriod(usage.period) : unreported,
    canSpend,
  ]
  const capLines = spendCaps.map(({ id, limit, spent, period }) => [
    formatAccountRef(provider, account),
    `cap ${id}`,
    spent?.unit === limit.unit ? showAmount(subtract(limit, spent)) : unreported,
    unreported,
    showAmount(limit),
    toAmountCell(spent),
    formatPeriod(period),
    unreported,
  ])
  if (capLines.length > 0) return [...capLines, ...unplaced.map((spent) => toLine(undefined, spent))]
  const lines = buckets.map((bucket) => {
    const index = bucket
      ? unplaced.findIndex(({ unit }) => unit === bucket.available.unit)
      : unplaced.length - 1
    return toLine(bucket, index < 0 ? undefined : unplaced.splice(index, 1)[0])
  })
  return [...lines, ...unplaced.map((spent) => toLine(undefined, spent))]
}
