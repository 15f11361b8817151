import type { Amount } from "@api-balance/core"
import type { UsageRow } from "../../index.js"
import { formatAccountRef, formatPeriod, showAmount, showFailure } from "../table/format.js"
import { type Column, type Table, untold } from "../table/table.js"
import { toTable } from "../table/to-table.js"

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "spent", kind: "number" },
  { heading: "period", kind: "text" },
  { heading: "quantities", kind: "text" },
]

/** One line per spent amount, what was counted on the first one. */
export function toUsageTable(rows: readonly UsageRow[]): Table {
  return toTable(columns, rows, toLines)
}

function toLines({ usage, error, provider, account }: UsageRow): string[][] {
  if (!usage)
    return [[formatAccountRef(provider, account), error ? showFailure(error) : untold, untold, untold]]
  const quantities = Object.entries(usage.quantities).map(([unit, value]) => showAmount({ value, unit }))
  const spent: readonly (Amount | undefined)[] = usage.spent.length > 0 ? usage.spent : [undefined]
  return spent.map((amount, index) => [
    formatAccountRef(provider, account),
    showAmount(amount),
    formatPeriod(usage.period),
    (index === 0 && quantities.join(", ")) || untold,
  ])
}
