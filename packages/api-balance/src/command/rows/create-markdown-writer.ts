import type { AccountRow } from "../model/account-row.js"
import { toFailureCell } from "../table/format.js"
import { toMarkdownHead, toMarkdownLine } from "../table/render-markdown.js"
import { type Cell, type Column, toText, unreported } from "../table/table.js"
import type { RowWriter } from "./print-rows.js"

/** Creates a writer of a Markdown table. A failure is a line, so that an incomplete table says so. */
export function createMarkdownWriter<Row extends Pick<AccountRow, "error">>(
  columns: readonly Column[],
  toLines: (row: Row) => readonly (readonly Cell[])[],
): RowWriter<Row> {
  const head = toMarkdownHead(columns)
  const toFailureLine = (error: Error) => {
    const text = `${toText(toFailureCell(error))}: ${error.message}`
    return columns.map((_, index) => (index === 0 ? text : unreported))
  }
  return {
    start: head,
    toText: (row) => (row.error ? [toFailureLine(row.error)] : toLines(row)).map(toMarkdownLine).join(""),
    end: "",
    none: head,
  }
}
