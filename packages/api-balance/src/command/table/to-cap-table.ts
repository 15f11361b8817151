import { type SpendCap, subtract } from "@api-balance/core"
import type { Answer } from "../answer.js"
import { formatAccountRef } from "./format-account-ref.js"
import { formatPeriod } from "./format-period.js"
import { showAmount } from "./show-amount.js"
import { showFailure } from "./show-failure.js"
import { type Column, type Table, untold } from "./table.js"
import { toTable } from "./to-table.js"

/** A provider's spend caps, or the error instead. */
interface CapRow extends Answer {
  readonly spendCaps?: readonly SpendCap[]
}

const columns: readonly Column[] = [
  { heading: "provider", kind: "title" },
  { heading: "cap", kind: "title" },
  { heading: "limit", kind: "number" },
  { heading: "spent", kind: "number" },
  { heading: "left", kind: "number" },
  { heading: "period", kind: "text" },
]

/** One line per spend cap; an account without any has a line that says so. */
export function toCapTable(rows: readonly CapRow[]): Table {
  return toTable(columns, rows, toLines)
}

function toLines({ spendCaps = [], error, provider, account }: CapRow): string[][] {
  const nothing = error && spendCaps.length === 0 ? showFailure(error) : "not set"
  if (spendCaps.length === 0)
    return [[formatAccountRef(provider, account), untold, nothing, untold, untold, untold]]
  return spendCaps.map(({ id, limit, spent, period }) => [
    formatAccountRef(provider, account),
    id,
    showAmount(limit),
    showAmount(spent),
    limit.unit === spent.unit ? showAmount(subtract(limit, spent)) : untold,
    formatPeriod(period),
  ])
}
