import type { Answer } from "../answer.js"
import { print, printFailure } from "../print.js"
import { jsonWriter } from "./json-writer.js"
import type { RowWriter } from "./row-writer.js"

/** Prints rows as they come, and gives whether some provider failed. */
export async function printRows<Row extends Answer>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  writer: RowWriter<Row>,
): Promise<boolean> {
  let [none, failed] = [true, false]
  for await (const row of rows) {
    if (row.error) failed = true
    // JSON has a row for it.
    if (row.error && writer !== jsonWriter) printFailure(row.error)
    const text = writer.toText(row, none)
    if (text === "") continue
    await print((none ? writer.start : "") + text)
    none = false
  }
  if (!none) await print(writer.end)
  else if (!failed) await print(writer.none)
  return failed
}
