import type { RowWriter } from "./print-rows.js"
import { toCsvLine, toCsvText } from "./to-csv-line.js"

/** The columns by name, in order. Text is made safe for spreadsheets; numbers are exact decimals and are never changed. */
export type CsvColumns = Readonly<Record<string, "text" | "number">>

/** The values of one line; a value that is not known is empty. */
export type CsvLine<Columns extends CsvColumns> = {
  readonly [Name in keyof Columns]?: string | undefined
}

/** Creates a writer of comma-separated values with a header. Failures are not part of the output. */
export function createCsvWriter<Row, Columns extends CsvColumns>(
  columns: Columns,
  toLines: (row: Row) => readonly CsvLine<Columns>[],
): RowWriter<Row> {
  const names = Object.keys(columns)
  const head = toCsvLine(names)
  const toField = (line: CsvLine<Columns>, name: string) =>
    columns[name] === "number" ? line[name] : toCsvText(line[name])
  return {
    start: head,
    toText: (row) =>
      toLines(row)
        .map((line) => toCsvLine(names.map((name) => toField(line, name))))
        .join(""),
    end: "",
    none: head,
  }
}
