import { type AccountRow, toFailure } from "../model/account-row.js"
import type { OutputFormat } from "../options/output.js"
import { toText } from "../rows/print-rows.js"
import type { SpendRow } from "../spending/spend-row.js"
import type { Grouping } from "../spending/to-periods.js"
import { formatAccountRef } from "../table/format.js"
import { renderMarkdown } from "../table/render-markdown.js"
import { renderTable } from "../table/render-table.js"
import { print, printFailure, printJson, printNote } from "../terminal/print.js"
import type { Terminal } from "../terminal/terminal.js"
import { spendCsvWriter } from "./spend-csv-writer.js"
import { toSpendTable } from "./to-spend-table.js"

/** What the command prints. */
interface Spend {
  readonly rows: readonly SpendRow[]
  readonly failures: readonly AccountRow[]
  readonly by: Grouping
  readonly output: OutputFormat
}

/** Prints spending. Failures and accounts without a figure go to stderr, except in JSON, which contains them. */
export async function printSpend({ rows, failures, by, output }: Spend, terminal: Terminal): Promise<void> {
  if (output === "json") return printJson({ by, rows, failures: failures.map(toFailure) })
  if (output === "csv") await print(toText(rows, spendCsvWriter))
  else {
    const table = toSpendTable(rows, by)
    if (table.lines.length > 0)
      await print(output === "md" ? renderMarkdown(table) : renderTable(table, terminal))
  }
  for (const { error } of failures) if (error) printFailure(error)
  const unknown = rows.filter(({ coverage }) => coverage === "unknown")
  const names = unknown.map(({ provider, account }) => formatAccountRef(provider, account))
  if (names.length > 0) printNote(`What was spent is unknown for ${names.join(", ")}: ${unknown[0]?.reason}.`)
}
