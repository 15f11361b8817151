import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, padRight, showText, toWidth } from "../terminal/text.js"
import { type Cell, keepColumns, type Table, toStyle, toText, unreported } from "./table.js"

/**
 * Renders an aligned table. On a narrow terminal it drops columns by their `spare` rank; if the table still does not fit,
 * each line becomes a block of its reported values.
 */
export function renderTable(table: Table, terminal: Terminal): string {
  const shown = { ...table, lines: table.lines.map((line) => line.map(clean)) }
  const fitted = fitTable(shown, terminal.columns ?? Number.POSITIVE_INFINITY)
  return fitted ? renderLines(fitted, terminal) : renderBlocks(shown, terminal)
}

function clean(cell: Cell): Cell {
  if (cell === unreported) return cell
  return typeof cell === "object" ? { ...cell, text: showText(cell.text) } : showText(cell)
}

/** Undefined if the table is too wide even without all spare columns. */
function fitTable(table: Table, room: number): Table | undefined {
  if (toWidths(table).reduce((sum, width) => sum + width + 2, -2) <= room) return table
  // Drop columns without any value first.
  const told = keepColumns(
    table,
    ({ spare }, index) => spare === undefined || table.lines.some((line) => line[index] !== unreported),
  )
  if (told.columns.length < table.columns.length) return fitTable(told, room)
  const spares = table.columns.flatMap(({ spare }) => spare ?? [])
  if (spares.length === 0) return undefined
  const least = Math.min(...spares)
  return fitTable(
    keepColumns(table, ({ spare }) => spare !== least),
    room,
  )
}

function toWidths({ columns, lines }: Table): number[] {
  return columns.map(({ heading }, index) =>
    Math.max(toWidth(heading), ...lines.map((line) => toWidth(toText(line[index])))),
  )
}

function renderLines({ columns, lines }: Table, terminal: Terminal): string {
  const widths = toWidths({ columns, lines })
  const align = (text: string, index: number) => {
    if (columns[index]?.kind === "number") return padLeft(text, widths[index] ?? 0)
    return index === columns.length - 1 ? text : padRight(text, widths[index] ?? 0)
  }
  return [
    columns.map(({ heading }, index) => paint("dim", align(heading.toUpperCase(), index), terminal)),
    ...lines.map((line) => line.map((cell, index) => paintCell(cell, align(toText(cell), index), terminal))),
  ]
    .map((texts) => `${texts.join("  ").trimEnd()}\n`)
    .join("")
}

function renderBlocks({ columns, lines }: Table, terminal: Terminal): string {
  const name = Math.max(...columns.map(({ heading }) => toWidth(heading))) + 2
  return lines.map((line) => renderBlock(line)).join("")

  function renderBlock(line: readonly Cell[]): string {
    const titles = line.filter((cell, index) => columns[index]?.kind === "title" && cell !== unreported)
    const told = columns.flatMap(({ heading, kind }, index) => {
      const cell = line[index]
      return kind === "title" || cell === undefined || cell === unreported ? [] : [{ heading, cell }]
    })
    return [
      `${paint("bold", titles.map(toText).join(" "), terminal)}\n`,
      ...told.map(
        ({ heading, cell }) =>
          `  ${paint("dim", padRight(heading, name), terminal)}${paintCell(cell, toText(cell), terminal)}\n`,
      ),
    ].join("")
  }
}

function paintCell(cell: Cell, text: string, terminal: Terminal): string {
  const style = toStyle(cell)
  return style ? paint(style, text, terminal) : text
}
