import { paint, type Terminal } from "../terminal/terminal.js"
import { cutText, padLeft, padRight, showText, toWidth, wrapText } from "../terminal/text.js"
import { fitTable, toUnitWidth, toWidths, type Widths } from "./fit-table.js"
import { mergeTitles } from "./merge-titles.js"
import { type Cell, type Column, type Table, toStyle, toText, unreported } from "./table.js"

/**
 * Renders an aligned table. A terminal of limited width shows brief texts and the name of a group of lines once; on a narrow
 * one, titles are cut and columns dropped by their `spare` rank; if the table still does not fit, each line becomes a block of
 * its reported values. Without a limit, each line is complete, so that other programs can select lines.
 */
export function renderTable(table: Table, terminal: Terminal): string {
  const isLimited = terminal.columns !== undefined
  const shown = { ...table, lines: table.lines.map((line) => line.map((cell) => clean(cell, isLimited))) }
  const fitted = fitTable(
    isLimited ? mergeTitles(shown) : shown,
    terminal.columns ?? Number.POSITIVE_INFINITY,
  )
  return fitted ? renderLines(fitted, terminal) : renderBlocks(shown, terminal)
}

function clean(cell: Cell, isLimited: boolean): Cell {
  if (cell === unreported) return cell
  if (typeof cell === "string") return showText(cell)
  const { text, brief = text, unit } = cell
  return {
    ...cell,
    text: showText(isLimited ? brief : text),
    ...(unit !== undefined && { unit: showText(unit) }),
  }
}

function renderLines({ columns, lines }: Table, terminal: Terminal): string {
  const widths = toWidths({ columns, lines })
  const renderCell = (cell: Cell, index: number) => {
    const [column, width] = [columns[index], widths[index]]
    const text = column && width ? align(cell, column, width) : ""
    return paintCell(cell, index === columns.length - 1 ? text.trimEnd() : text, terminal)
  }
  const headings = columns.map(({ heading, kind }, index) => {
    const [text, width] = [heading.toUpperCase(), widths[index]?.all ?? 0]
    return paint("dim", kind === "number" ? padLeft(text, width) : padRight(text, width), terminal)
  })
  return [headings, ...lines.map((line) => line.map(renderCell))]
    .map((texts) => `${texts.join("  ").trimEnd()}\n`)
    .join("")
}

/** Numbers end in one column, before their units. */
function align(cell: Cell, column: Column, { all, unit }: Widths): string {
  const text = toText(cell)
  if (column.kind !== "number") return padRight(text, all)
  return padRight(padLeft(text, all - unit + toUnitWidth(cell, column)), all)
}

function renderBlocks({ columns, lines }: Table, terminal: Terminal): string {
  const name = Math.max(...columns.map(({ heading }) => toWidth(heading))) + 2
  const width = terminal.columns ?? Number.POSITIVE_INFINITY
  const room = Math.max(20, width - name - 2)
  return lines.map((line) => renderBlock(line)).join("")

  function renderBlock(line: readonly Cell[]): string {
    const titles = line.filter((cell, index) => columns[index]?.kind === "title" && cell !== unreported)
    const title = titles
      .map(toText)
      .filter((text) => text !== "")
      .join(" ")
    const shown = columns.flatMap(({ heading, kind }, index) => {
      const cell = line[index]
      return kind === "title" || cell === undefined || cell === unreported ? [] : [{ heading, cell }]
    })
    return [
      `${paint("bold", cutText(title, width), terminal)}\n`,
      ...shown.flatMap(({ heading, cell }) =>
        wrapText(toText(cell), room).map((text, index) => {
          const label = paint("dim", padRight(index === 0 ? heading : "", name), terminal)
          return `  ${label}${paintCell(cell, cutText(text, room), terminal)}\n`
        }),
      ),
    ].join("")
  }
}

function paintCell(cell: Cell, text: string, terminal: Terminal): string {
  const style = toStyle(cell)
  return style ? paint(style, text, terminal) : text
}
