import type { Amount } from "@api-balance/core"
import type { UsageRow } from "../../index.js"
import { formatAccountRef, formatPeriod, showAmount, toAmountCell, toFailureCell } from "../table/format.js"
import { type Cell, type Column, type Table, unreported } from "../table/table.js"
import { toTable } from "../table/to-table.js"

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "spent", kind: "number" },
  { heading: "period", kind: "text" },
  { heading: "quantities", kind: "text", spare: 1 },
]

/** One line per spent amount, with the quantities on the first one. */
export function toUsageTable(rows: readonly UsageRow[]): Table {
  return toTable(columns, rows, toLines)
}

function toLines({ usage, error, provider, account }: UsageRow): Cell[][] {
  if (!usage)
    return [
      [
        formatAccountRef(provider, account),
        error ? toFailureCell(error) : unreported,
        unreported,
        unreported,
      ],
    ]
  const quantities = Object.entries(usage.quantities).map(([unit, value]) => showAmount({ value, unit }))
  const spent: readonly (Amount | undefined)[] = usage.spent.length > 0 ? usage.spent : [undefined]
  return spent.map((amount, index) => [
    formatAccountRef(provider, account),
    toAmountCell(amount),
    formatPeriod(usage.period),
    (index === 0 && quantities.join(", ")) || unreported,
  ])
}
