import type { Style } from "../terminal/terminal.js"

/** A table cell. A style depends on the meaning of a value, never on its text. */
export type Cell =
  | string
  | {
      readonly text: string
      readonly style?: Style
      /** A shorter text for a terminal of limited width. */
      readonly brief?: string
      /** What the text ends with, after a space. A column of numbers is aligned before it. */
      readonly unit?: string
      /** What explains the cell, for formats that have footnotes. */
      readonly note?: string
    }

/** A value that the provider does not report; a reported zero is shown as 0. */
export const dash = "–"

/** The cell for a value that the provider does not report. */
export const unreported: Cell = { text: dash, style: "dim" }

/** The text of a cell. */
export function toText(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "")
}

/** The style of a cell, if it has one. */
export function toStyle(cell: Cell | undefined): Style | undefined {
  return typeof cell === "object" ? cell.style : undefined
}

/** The note of a cell, if it has one. */
export function toNote(cell: Cell): string | undefined {
  return typeof cell === "object" ? cell.note : undefined
}

/** A table before it is fitted to the terminal. */
export interface Table {
  readonly columns: readonly Column[]
  /** One cell per column. */
  readonly lines: readonly (readonly Cell[])[]
}

/** One column of a table. */
export interface Column {
  readonly heading: string
  /** Alignment: numbers right. A title becomes the heading of a line's block on a narrow terminal. */
  readonly kind: "title" | "number" | "text"
  /** If set, a narrow terminal may drop the column; lowest rank first. */
  readonly spare?: number
  /** If set, a narrow terminal may cut the texts of the column to this width before it drops another column. */
  readonly least?: number
  /** If set on the second title, a terminal of limited width shows it below the first one, which a group of lines shares. */
  readonly below?: true
}

/** A copy of a table with only some of its columns. */
export function keepColumns(
  { columns, lines }: Table,
  keeps: (column: Column, index: number) => boolean,
): Table {
  const kept = columns.map(keeps)
  const isKept = (_: unknown, index: number) => kept[index] === true
  return { columns: columns.filter(isKept), lines: lines.map((line) => line.filter(isKept)) }
}
