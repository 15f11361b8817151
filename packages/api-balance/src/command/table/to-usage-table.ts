import type { Amount, Usage } from "@api-balance/core"
import type { Answer } from "../answer.js"
import { formatAccountRef } from "./format-account-ref.js"
import { formatPeriod } from "./format-period.js"
import { showAmount } from "./show-amount.js"
import { showFailure } from "./show-failure.js"
import { type Column, type Table, untold } from "./table.js"
import { toTable } from "./to-table.js"

/** A provider's usage, or the error instead. */
interface UsageRow extends Answer {
  readonly usage?: Usage
}

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
