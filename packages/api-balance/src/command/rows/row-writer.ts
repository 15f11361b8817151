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
}
