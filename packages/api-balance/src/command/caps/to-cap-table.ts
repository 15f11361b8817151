import { subtract } from "@api-balance/core"
import type { SpendCapsRow } from "../../index.js"
import { formatAccountRef, formatPeriod, toAmountCell, toFailureCell } from "../table/format.js"
import { type Cell, type Column, type Table, unreported } from "../table/table.js"
import { toTable } from "../table/to-table.js"

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "cap", kind: "title", below: true, least: 18 },
  { heading: "limit", kind: "number" },
  { heading: "spent", kind: "number" },
  { heading: "left", kind: "number", spare: 2 },
  { heading: "period", kind: "text", spare: 1 },
]

const notSet: Cell = { text: "not set", style: "dim" }

/** One line per spend cap; an account without caps has a line that says so. */
export function toCapTable(rows: readonly SpendCapsRow[]): Table {
  return toTable(columns, rows, toLines)
}

function toLines({ spendCaps = [], error, provider, account }: SpendCapsRow): Cell[][] {
  const nothing = error && spendCaps.length === 0 ? toFailureCell(error) : notSet
  if (spendCaps.length === 0)
    return [[formatAccountRef(provider, account), unreported, nothing, unreported, unreported, unreported]]
  return spendCaps.map(({ id, limit, spent, period }) => [
    formatAccountRef(provider, account),
    id,
    toAmountCell(limit),
    toAmountCell(spent),
    toAmountCell(limit.unit === spent?.unit ? subtract(limit, spent) : undefined),
    formatPeriod(period),
  ])
}
