import { showText } from "../terminal/text.js"
import { type Cell, type Column, type Table, toNote, toText } from "./table.js"

/** Renders a Markdown table. Cells with a note refer to a footnote below it. */
export function renderMarkdown({ columns, lines }: Table): string {
  const notes = [...new Set(lines.flat().flatMap((cell) => toNote(cell) ?? []))]
  const toReference = (cell: Cell) => {
    const note = toNote(cell)
    return note === undefined ? "" : `[^${notes.indexOf(note) + 1}]`
  }
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${escapeMarkdown(note)}\n`)
  return [
    toMarkdownHead(columns),
    ...lines.map((line) => toLine(line.map((cell) => `${escapeMarkdown(toText(cell))}${toReference(cell)}`))),
    ...(footnotes.length > 0 ? ["\n", ...footnotes] : []),
  ].join("")
}

/** The first two lines of a Markdown table: the headings, and their alignment. */
export function toMarkdownHead(columns: readonly Column[]): string {
  const headings = columns.map(({ heading }) => escapeMarkdown(heading))
  return toLine(headings) + toLine(columns.map(({ kind }) => (kind === "number" ? "---:" : "---")))
}

/** One line of a Markdown table. */
export function toMarkdownLine(cells: readonly Cell[]): string {
  return toLine(cells.map((cell) => escapeMarkdown(toText(cell))))
}

function toLine(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |\n`
}

/** Text of others must neither end a cell nor become markup. */
export function escapeMarkdown(text: string): string {
  return showText(text).replace(/[\\`*_[\]<>|~&$#]/g, "\\$&")
}
