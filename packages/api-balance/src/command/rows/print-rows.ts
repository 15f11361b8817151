import type { Answer } from "../answer.js"
import { print, printFailure } from "../print.js"
import { jsonWriter } from "./json-writer.js"
import type { RowWriter } from "./row-writer.js"

// A write for each row of a million would take most of the time.
const batch = 65_536

/** Prints rows as they come, those that come at once together, and gives whether some provider failed. */
export async function printRows<Row extends Answer>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  writer: RowWriter<Row>,
): Promise<boolean> {
  let [none, failed, text] = [true, false, ""]
  let idle: NodeJS.Immediate | undefined
  const flush = () => {
    if (idle) clearImmediate(idle)
    const due = text
    ;[idle, text] = [undefined, ""]
    return print(due)
  }
  for await (const row of rows) {
    if (row.error) {
      failed = true
      await flush()
      // JSON has a row for it.
      if (writer !== jsonWriter) printFailure(row.error)
    }
    const next = writer.toText(row, none)
    if (next === "") continue
    text += none ? writer.start + next : next
    none = false
    if (text.length >= batch) await flush()
    else idle ??= setImmediate(flush)
  }
  if (!none) text += writer.end
  else if (!failed) text += writer.none
  await flush()
  return failed
}
