import { styleText } from "node:util"
import { type Cells, headings, untold } from "./to-cells.js"

const amounts: readonly string[] = ["available", "pending", "allotment", "spent"]

/** The lines as an aligned table, or as one block per line where a terminal is too narrow for it. */
export function renderTable(lines: readonly Cells[]): string {
  const widths = headings.map((heading) =>
    Math.max(...[heading, ...lines.map((line) => line[heading])].map(length)),
  )
  const width = widths.reduce((sum, column) => sum + column + 2, -2)
  if (process.stdout.isTTY && width > process.stdout.columns) return lines.map(renderBlock).join("\n")
  const align = (texts: readonly string[]) =>
    texts.map((text, index) =>
      amounts.includes(headings[index] ?? "")
        ? text.padStart(widths[index] ?? 0)
        : text.padEnd(widths[index] ?? 0),
    )
  const head = align(headings.map((heading) => heading.toUpperCase()))
  return [head.map(dim), ...lines.map((line) => align(headings.map((heading) => line[heading])).map(paint))]
    .map((texts) => `${texts.join("  ").trimEnd()}\n`)
    .join("")
}

function renderBlock(line: Cells): string {
  const told = headings.slice(2).filter((heading) => line[heading] !== untold)
  return [
    `${line.provider} ${line.bucket}\n`,
    ...told.map((heading) => `  ${dim(heading.padEnd(11))}${paint(line[heading])}\n`),
  ].join("")
}

function length(text: string): number {
  return text.length
}

function dim(text: string): string {
  return colour("dim", text)
}

function paint(text: string): string {
  const word = text.trim()
  if (word === "failed" || word === "no") return colour("red", text)
  return word === untold || word === "no billing" ? dim(text) : text
}

function colour(format: "dim" | "red", text: string): string {
  // hasColors heeds NO_COLOR, FORCE_COLOR and TERM.
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText(format, text) : text
}
