import { paint, type Terminal } from "../terminal/terminal.js"
import { showText } from "../terminal/text.js"
import { findStyle } from "./find-style.js"
import { keepColumns, type Table, untold } from "./table.js"

/**
 * The lines as an aligned table, without columns that can be spared where the terminal is narrow; as one block per line, with
 * all that is told, where it is too narrow even so.
 */
export function renderTable(table: Table, terminal: Terminal): string {
  const shown = { ...table, lines: table.lines.map((line) => line.map(showText)) }
  const fitted = fitTable(shown, terminal.columns ?? Number.POSITIVE_INFINITY)
  return fitted ? renderLines(fitted, terminal) : renderBlocks(shown, terminal)
}

/** Undefined where even what cannot be spared is too wide. */
function fitTable(table: Table, room: number): Table | undefined {
  if (toWidths(table).reduce((sum, width) => sum + width + 2, -2) <= room) return table
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
    Math.max(heading.length, ...lines.map((line) => line[index]?.length ?? 0)),
  )
}

function renderLines({ columns, lines }: Table, terminal: Terminal): string {
  const widths = toWidths({ columns, lines })
  const align = (texts: readonly string[]) =>
    texts.map((text, index) => {
      const width = widths[index] ?? 0
      if (columns[index]?.kind === "number") return text.padStart(width)
      return index === columns.length - 1 ? text : text.padEnd(width)
    })
  const head = align(columns.map(({ heading }) => heading.toUpperCase()))
  return [
    head.map((text) => paint("dim", text, terminal)),
    ...lines.map((line) => align(line).map((text) => paintCell(text, terminal))),
  ]
    .map((texts) => `${texts.join("  ").trimEnd()}\n`)
    .join("")
}

function renderBlocks({ columns, lines }: Table, terminal: Terminal): string {
  const name = Math.max(...columns.map(({ heading }) => heading.length)) + 2
  return lines.map((line) => renderBlock(line)).join("")

  function renderBlock(line: readonly string[]): string {
    const titles = line.filter((text, index) => columns[index]?.kind === "title" && text !== untold)
    const told = columns.flatMap(({ heading, kind }, index) => {
      const text = line[index]
      return kind === "title" || text === undefined || text === untold ? [] : [{ heading, text }]
    })
    return [
      `${paint("bold", titles.join(" "), terminal)}\n`,
      ...told.map(
        ({ heading, text }) =>
          `  ${paint("dim", heading.padEnd(name), terminal)}${paintCell(text, terminal)}\n`,
      ),
    ].join("")
  }
}

function paintCell(text: string, terminal: Terminal): string {
  const style = findStyle(text.trim())
  return style ? paint(style, text, terminal) : text
}
