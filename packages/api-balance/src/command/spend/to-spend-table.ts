import type { SpendRow } from "../spending/spend-row.js"
import { findTrait, formatGrouped, type Grouping } from "../spending/to-periods.js"
import { formatAccountRef, toAmountCell } from "../table/format.js"
import { type Cell, type Table, unreported } from "../table/table.js"

const sources: Readonly<Record<NonNullable<SpendRow["source"]>, string>> = {
  charges: "charges",
  usage: "the provider's total",
  total: "growth of a total",
  balance: "balance decreases",
}

/** What charges of no known model or key are shown as. */
const notReported: Cell = { text: "not reported", style: "dim" }

/** One line per row that has an amount. */
export function toSpendTable(rows: readonly SpendRow[], by: Grouping): Table {
  const trait = findTrait(by)
  return {
    columns: [
      { heading: trait ? "month" : by, kind: "text" },
      { heading: "provider", kind: "title" },
      ...(trait ? [{ heading: trait, kind: "text", least: 20 } as const] : []),
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
              ...(trait ? [row[trait] ?? notReported] : []),
              toAmountCell(spent),
              toCoverageCell({ ...row, period }, trait !== undefined),
              source ? sources[source] : unreported,
            ],
          ]
        : [],
    ),
  }
}

/** "so far, up to 2026-11-26 12:00Z", "partly, since 2026-11-20 00:00Z"; short also without the times, where a trait needs the room. */
function toCoverageCell(
  { coverage, period, covered }: Pick<SpendRow, "coverage" | "period" | "covered">,
  isShort: boolean,
): Cell {
  if (coverage === "complete" || !covered) return coverage
  const since = covered.start === period?.start ? [] : [`since ${showMinute(covered.start)}`]
  const upTo = covered.end === period?.end ? [] : [`up to ${showMinute(covered.end)}`]
  return {
    text: [coverage, ...since, ...upTo].join(", "),
    brief: isShort ? coverage : [coverage, ...since].join(", "),
  }
}

function showMinute(at = ""): string {
  return `${at.slice(0, 16).replace("T", " ")}Z`
}
