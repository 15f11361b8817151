import type { Account } from "../accounts/account.js"
import type { Resource } from "../accounts/find-supporting.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { type AccountRow, isAbsence } from "../model/account-row.js"
import type { OutputFormat } from "../options/output.js"
import { type FiguresRow, figuresCsvWriter } from "../rows/figures-csv-writer.js"
import { toText } from "../rows/print-rows.js"
import { formatAccountRef } from "../table/format.js"
import { escapeMarkdown, renderMarkdown } from "../table/render-markdown.js"
import { renderTable } from "../table/render-table.js"
import type { Table } from "../table/table.js"
import { print, printFailure, printJson, printNote } from "../terminal/print.js"
import { readTerminal, type Terminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"

/** The outcome of a request to all accounts. */
interface Results<Row extends FiguresRow> {
  readonly resource: Resource
  readonly accounts: readonly Account[]
  readonly rows: readonly Row[]
  readonly toTable: (rows: readonly Row[]) => Table
  readonly output: OutputFormat
  readonly wide?: true | undefined
  /** Further members of the JSON. */
  readonly more?: object
  /** Lines below the table. */
  readonly footer?: readonly string[]
}

/** Prints rows, explains failures, and returns the exit code. */
export async function printResults<Row extends FiguresRow>({
  resource,
  accounts,
  rows,
  toTable,
  output,
  wide,
  more,
  footer = [],
}: Results<Row>): Promise<number> {
  if (isMissingEveryKey(rows, accounts)) {
    process.stderr.write(adviseOnKeys(accounts, resource))
    return 2
  }
  if (output === "json") await printJson({ rows, ...more })
  else {
    if (output === "csv") await print(toText(rows, figuresCsvWriter))
    else
      await print(render(toTable(rows.filter(isShown)), footer, output, readTerminal(process.stdout, wide)))
    for (const { error } of rows) if (error) printFailure(error)
    const note = describeAbsence(rows)
    if (note !== undefined) printNote(note)
  }
  return rows.some(({ error }) => error && !isAbsence(error)) ? 1 : 0
}

function render(table: Table, footer: readonly string[], output: "table" | "md", terminal: Terminal): string {
  if (table.lines.length === 0) return ""
  const width = terminal.columns ?? Number.POSITIVE_INFINITY
  const [body, lines] =
    output === "md"
      ? [renderMarkdown(table), footer.map(escapeMarkdown)]
      : [renderTable(table, terminal), footer.flatMap((line) => wrapText(line, width))]
  return lines.length > 0 ? `${body}\n${lines.join("\n")}\n` : body
}

/** A row that only lacks a key has nothing to show. */
function isShown({ balance, usage, spendCaps, error, needs }: FiguresRow): boolean {
  return Boolean(balance ?? usage ?? spendCaps ?? error) || needs === undefined
}

/** Names the variables that would show more, in one sentence for all accounts; a missing key is not a failure. */
function describeAbsence(rows: readonly AccountRow[]): string | undefined {
  const needs = rows.flatMap(({ provider, account, needs }) =>
    needs === undefined ? [] : `${needs} (${formatAccountRef(provider, account)})`,
  )
  return needs.length > 0 ? `To see more, set ${needs.join(", ")}.` : undefined
}
