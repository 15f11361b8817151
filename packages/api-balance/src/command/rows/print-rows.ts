import type { Answer } from "../model/answer.js"
import { print, printFailure } from "../terminal/print.js"

/** Turns rows into text, one at a time, so that many of them need no memory. */
export interface RowWriter<Row> {
  /** Before the first row. */
  readonly start: string
  /** Empty where a row is not to be seen. */
  readonly toText: (row: Row, first: boolean) => string
  /** After the last row. */
  readonly end: string
  /** In place of all where there is no row. */
  readonly none: string
  /** Set where a failure is a row, too, so that it need not be said on stderr. */
  readonly writesFailures?: true
}

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
      if (!writer.writesFailures) printFailure(row.error)
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
