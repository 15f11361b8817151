import type { Style } from "../terminal/terminal.js"

/** What a cell shows; a style where it says how something stands, never because of how the text reads. */
export type Cell = string | { readonly text: string; readonly style: Style }

/** What stands for something that the provider does not report; a reported zero is shown as 0. */
export const dash = "–"

/** The cell of something that the provider does not report. */
export const untold: Cell = { text: dash, style: "dim" }

/** The text of a cell. */
export function toText(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "")
}

/** The style of a cell, where it has one. */
export function toStyle(cell: Cell | undefined): Style | undefined {
  return typeof cell === "object" ? cell.style : undefined
}

/** A table before it is fitted to a terminal. */
export interface Table {
  readonly columns: readonly Column[]
  /** A cell for each column. */
  readonly lines: readonly (readonly Cell[])[]
}

/** One column of a table. */
export interface Column {
  readonly heading: string
  /** How its texts stand: numbers to the right; a title heads the block that a line becomes in a narrow terminal. */
  readonly kind: "title" | "number" | "text"
  /** Where the terminal is too narrow it may be left out, those with the least number first. */
  readonly spare?: number
}

/** A table with some of its columns only. */
export function keepColumns(
  { columns, lines }: Table,
  keeps: (column: Column, index: number) => boolean,
): Table {
  const kept = columns.map(keeps)
  const isKept = (_: unknown, index: number) => kept[index] === true
  return { columns: columns.filter(isKept), lines: lines.map((line) => line.filter(isKept)) }
}
