import { paint, type Style } from "../paint.js"
import { showText } from "../show-text.js"
import type { Terminal } from "../terminal.js"
import { type Table, untold } from "./table.js"

/** The lines as an aligned table, or as one block per line where the terminal is too narrow for it. */
export function renderTable({ columns, lines: given }: Table, terminal: Terminal): string {
  const lines = given.map((line) => line.map(showText))
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...lines.map((line) => line[index]?.length ?? 0)),
  )
  const width = widths.reduce((sum, column) => sum + column + 2, -2)
  if (terminal.columns !== undefined && width > terminal.columns)
    return lines.map((line) => renderBlock(line)).join("")
  const align = (texts: readonly string[]) =>
    texts.map((text, index) => {
      const width = widths[index] ?? 0
      if (columns[index]?.kind === "number") return text.padStart(width)
      return index === columns.length - 1 ? text : text.padEnd(width)
    })
  const head = align(columns.map(({ heading }) => heading.toUpperCase()))
  return [
    head.map((text) => paint("dim", text, terminal)),
    ...lines.map((line) => align(line).map(paintCell)),
  ]
    .map((texts) => `${texts.join("  ").trimEnd()}\n`)
    .join("")

  function renderBlock(line: readonly string[]): string {
    const titles = line.filter((text, index) => columns[index]?.kind === "title" && text !== untold)
    const told = columns.flatMap(({ heading, kind }, index) => {
      const text = line[index]
      return kind === "title" || text === undefined || text === untold ? [] : [{ heading, text }]
    })
    const name = Math.max(...columns.map(({ heading }) => heading.length)) + 2
    return [
      `${paint("bold", titles.join(" "), terminal)}\n`,
      ...told.map(
        ({ heading, text }) => `  ${paint("dim", heading.padEnd(name), terminal)}${paintCell(text)}\n`,
      ),
    ].join("")
  }

  function paintCell(text: string): string {
    const style = styles[text.trim()]
    return style ? paint(style, text, terminal) : text
  }
}

const styles: Readonly<Record<string, Style>> = {
  [untold]: "dim",
  "no billing": "dim",
  "not set": "dim",
  failed: "red",
  failing: "red",
  empty: "red",
  low: "yellow",
  ok: "green",
  waiting: "dim",
  no: "red",
  set: "green",
}
