import { formatAccountRef, toAmountCell } from "../table/format.js"
import { type Cell, type Table, unreported } from "../table/table.js"
import type { SpendRow } from "./spend-row.js"
import { formatGrouped, type Grouping } from "./to-periods.js"

const sources: Readonly<Record<NonNullable<SpendRow["source"]>, string>> = {
  charges: "charges",
  usage: "the provider's total",
  total: "growth of a total",
  balance: "balance decreases",
}

/** One line per row that has an amount. */
export function toSpendTable(rows: readonly SpendRow[], by: Grouping): Table {
  return {
    columns: [
      { heading: by, kind: "text" },
      { heading: "provider", kind: "title" },
      { heading: "spent", kind: "number" },
      { heading: "coverage", kind: "text" },
      { heading: "source", kind: "text", spare: 1 },
    ],
    lines: rows.flatMap(({ period, spent, source, provider, account, bucket, ...row }) =>
      period
        ? [
            [
              formatGrouped(period, by),
              formatAccountRef(bucket === undefined ? provider : `${provider}/${bucket}`, account),
              toAmountCell(spent),
              toCoverageCell({ ...row, period }),
              source ? sources[source] : unreported,
            ],
          ]
        : [],
    ),
  }
}

/** "so far, up to 2026-11-26 12:00Z", "partly: since 2026-11-20". */
function toCoverageCell({
  coverage,
  period,
  covered,
}: Pick<SpendRow, "coverage" | "period" | "covered">): Cell {
  if (coverage === "complete" || !covered) return coverage
  const since = covered.start === period?.start ? [] : [`since ${showMinute(covered.start)}`]
  const upTo = covered.end === period?.end ? [] : [`up to ${showMinute(covered.end)}`]
  return { text: [coverage, ...since, ...upTo].join(", "), brief: [coverage, ...since].join(", ") }
}

function showMinute(at = ""): string {
  return `${at.slice(0, 16).replace("T", " ")}Z`
}
