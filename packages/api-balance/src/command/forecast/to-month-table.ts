import { type Amount, roundAmount } from "@api-balance/core"
import { formatAccountRef, showAmount, toAmountCell } from "../table/format.js"
import { type Cell, type Table, unreported } from "../table/table.js"
import type { BudgetedMonth, BudgetVerdict } from "./budget.js"

const sources = {
  month: "the provider's month",
  charges: "the charges",
  total: "growth of the total",
  balance: "balance decreases",
} as const

const verdicts: Readonly<Record<BudgetVerdict, Cell>> = {
  exceeded: { text: "over", style: "red" },
  likely: { text: "likely over", style: "yellow" },
  possible: { text: "maybe over", style: "yellow" },
  within: { text: "within", style: "green" },
  unknown: "unknown",
}

/** One line per month of an account, with a budget column if any has one. */
export function toMonthTable(months: readonly BudgetedMonth[]): Table {
  const budgeted = months.some(({ budget }) => budget)
  const names = new Set(months.map(({ month }) => (month.start ?? "").slice(0, 7)))
  return {
    columns: [
      { heading: "provider", kind: "title" },
      { heading: `spent in ${[...names].join(", ")}`, kind: "number" },
      { heading: "by", kind: "text", spare: 1 },
      { heading: "month-end", kind: "number" },
      ...(budgeted
        ? ([
            { heading: "budget", kind: "number", spare: 2 },
            { heading: "verdict", kind: "text" },
          ] as const)
        : []),
    ],
    lines: months.map((month) => [
      formatAccountRef(
        month.bucket === undefined ? month.provider : `${month.provider}/${month.bucket}`,
        month.account,
      ),
      `${month.complete ? "" : "≥ "}${showAmount(month.spent)}`,
      showSource(month),
      showProjection(month),
      ...(budgeted
        ? [toAmountCell(month.budget?.amount), month.budget ? verdicts[month.budget.verdict] : unreported]
        : []),
    ]),
  }
}

/** "balance decreases since 2026-11-20" if the month is not covered from its start. */
function showSource({ source, covered, month }: BudgetedMonth): string {
  const since = covered.start === month.start ? "" : ` since ${(covered.start ?? "").slice(0, 10)}`
  return sources[source] + since
}

/** "114.00 USD (98.00 to 130.00)": the projected cost; "≥ " if it may be higher. */
function showProjection({ projected, complete }: BudgetedMonth): Cell {
  if (!projected) return unreported
  const { estimate, range } = projected
  const [most, least] = [showNumber(range?.most ?? estimate), showNumber(range?.least ?? estimate)]
  const text = `${complete ? "" : "≥ "}${showAmount(roundAmount(estimate, 2))}`
  return least === most ? text : `${text} (${least} to ${most})`
}

function showNumber(amount: Amount): string {
  return showAmount(roundAmount(amount, 2)).replace(/ .*/, "")
}
