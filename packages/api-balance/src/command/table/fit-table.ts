import { cutText, toWidth } from "../terminal/text.js"
import { type Cell, type Column, keepColumns, type Table, toText, unreported } from "./table.js"

/** The widths of a column: of all, and of the units at its end. */
export interface Widths {
  readonly all: number
  readonly unit: number
}

/**
 * Fits a table to a width: first without the spare columns that have no value, then with shorter titles, then without the
 * other spare columns, lowest rank first. Undefined if it is still too wide.
 */
export function fitTable(table: Table, room: number): Table | undefined {
  const excess = toTotal(table) - room
  if (excess <= 0) return table
  const fitted = keepColumns(
    table,
    ({ spare }, index) => spare === undefined || table.lines.some((line) => line[index] !== unreported),
  )
  if (fitted.columns.length < table.columns.length) return fitTable(fitted, room)
  const cut = cutColumns(table, excess)
  if (cut) return cut
  const spares = table.columns.flatMap(({ spare }) => spare ?? [])
  if (spares.length === 0) return undefined
  const least = Math.min(...spares)
  return fitTable(
    keepColumns(table, ({ spare }) => spare !== least),
    room,
  )
}

/** The widths of each column. */
export function toWidths({ columns, lines }: Table): Widths[] {
  return columns.map((column, index) => {
    const cells = lines.map((line) => line[index] ?? "")
    const number = Math.max(0, ...cells.map((cell) => toWidth(toText(cell)) - toUnitWidth(cell, column)))
    const unit = Math.max(0, ...cells.map((cell) => toUnitWidth(cell, column)))
    return { all: Math.max(toWidth(column.heading), number + unit), unit }
  })
}

/** The width of the unit in a column of numbers, with the space before it. */
export function toUnitWidth(cell: Cell, { kind }: Column): number {
  return kind === "number" && typeof cell === "object" && cell.unit !== undefined ? toWidth(cell.unit) + 1 : 0
}

function toTotal(table: Table): number {
  return toWidths(table).reduce((sum, { all }) => sum + all + 2, -2)
}

/** Cuts the texts of columns that allow it, if that suffices. */
function cutColumns(table: Table, excess: number): Table | undefined {
  const widths = toWidths(table)
  let left = excess
  const targets = table.columns.map(({ heading, least }, index) => {
    const width = widths[index]?.all ?? 0
    if (least === undefined) return width
    const target = Math.min(width, Math.max(least, toWidth(heading), width - left))
    left -= width - target
    return target
  })
  if (left > 0) return undefined
  const cut = (cell: Cell, index: number): Cell => {
    const [text, target] = [toText(cell), targets[index] ?? 0]
    if (table.columns[index]?.least === undefined || toWidth(text) <= target) return cell
    return typeof cell === "object" ? { ...cell, text: cutText(text, target) } : cutText(text, target)
  }
  return { ...table, lines: table.lines.map((line) => line.map(cut)) }
}
