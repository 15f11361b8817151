import type { Account } from "../accounts/account.js"
import type { Resource } from "../accounts/find-supporting.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { type Answer, isAbsence } from "../model/answer.js"
import type { OutputFormat } from "../options/output.js"
import { type FiguresRow, figuresCsvWriter } from "../rows/figures-csv-writer.js"
import { toText } from "../rows/print-rows.js"
import { formatAccountRef } from "../table/format.js"
import { renderMarkdown } from "../table/render-markdown.js"
import { renderTable } from "../table/render-table.js"
import type { Table } from "../table/table.js"
import { print, printFailure, printJson, printNote } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"

/** The outcome of a request to all accounts. */
interface Answers<Row extends FiguresRow> {
  readonly resource: Resource
  readonly accounts: readonly Account[]
  readonly rows: readonly Row[]
  readonly toTable: (rows: readonly Row[]) => Table
  readonly output: OutputFormat
}

/** Explains missing data that is not a failure. */
function describeAbsence(
  { provider, account, needs, unsupported }: Answer,
  resource: string,
): string | undefined {
  const name = formatAccountRef(provider, account)
  if (needs === undefined) return undefined
  return unsupported
    ? `${name} doesn't report a balance; set ${needs} to see its usage.`
    : `${name}: set ${needs} to see its ${resource}.`
}

/** Prints rows, explains failures, and returns the exit code. */
export async function printAnswers<Row extends FiguresRow>({
  resource,
  accounts,
  rows,
  toTable,
  output,
}: Answers<Row>): Promise<number> {
  if (isMissingEveryKey(rows, accounts)) {
    process.stderr.write(adviseOnKeys(accounts, resource))
    return 2
  }
  if (output === "json") await printJson({ rows })
  else {
    if (output === "csv") await print(toText(rows, figuresCsvWriter))
    else if (output === "md") await print(renderMarkdown(toTable(rows)))
    else await print(renderTable(toTable(rows), readTerminal(process.stdout)))
    for (const row of rows) {
      if (row.error) printFailure(row.error)
      const note = describeAbsence(row, resource)
      if (note) printNote(note)
    }
  }
  return rows.some(({ error }) => error && !isAbsence(error)) ? 1 : 0
}
