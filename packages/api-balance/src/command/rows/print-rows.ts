import type { AccountRow } from "../model/account-row.js"
import { print, printFailure } from "../terminal/print.js"

/** Converts rows to text one at a time, so that large results need no memory. */
export interface RowWriter<Row> {
  /** Printed before the first row. */
  readonly start: string
  /** Empty if the row is not shown. */
  readonly toText: (row: Row, first: boolean) => string
  /** Printed after the last row. */
  readonly end: string
  /** Printed instead if there are no rows. */
  readonly none: string
  /** Set if failures are rows, so that stderr need not repeat them. */
  readonly writesFailures?: true
}

/** All of a small result as text. */
export function toText<Row>(rows: readonly Row[], { start, toText, end }: RowWriter<Row>): string {
  return [start, ...rows.map((row, index) => toText(row, index === 0)), end].join("")
}

// One write per row would dominate the run time for a million rows.
const batch = 65_536

/** Prints rows as they arrive, in batches, and returns whether a provider failed. */
export async function printRows<Row extends AccountRow>(
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
