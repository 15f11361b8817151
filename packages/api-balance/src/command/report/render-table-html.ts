import { findStyle } from "../table/find-style.js"
import { type Table, untold } from "../table/table.js"
import type { Style } from "../terminal/terminal.js"
import { escapeHtml } from "./escape-html.js"

const tones: Readonly<Partial<Record<Style, string>>> = {
  dim: "soft",
  red: "bad",
  green: "good",
  yellow: "warn",
}

/**
 * A table of the terminal as one of a page; in a narrow window each line becomes a block of what is told, with the headings
 * beside. `after` are further cells.
 */
export function renderTableHtml(
  { columns, lines }: Table,
  caption: string,
  after: readonly string[] = [],
): string {
  const hasExtra = after.some(Boolean)
  const heads = columns.map(
    ({ heading, kind }) => `<th scope="col" class="${kind}">${escapeHtml(heading)}</th>`,
  )
  const rows = lines.map((line, row) => {
    const cells = line.map((text, index) => {
      const { heading = "", kind = "text" } = columns[index] ?? {}
      if (index === 0) return `<th scope="row">${escapeHtml(text)}</th>`
      const names = [kind, text === untold ? "untold" : toneOf(text)].join(" ")
      return `<td data-label="${escapeHtml(heading)}" class="${names}">${escapeHtml(text)}</td>`
    })
    return `<tr>${cells.join("")}${hasExtra ? after[row] || "<td></td>" : ""}</tr>`
  })
  return `<div class="panel"><table class="stack" aria-label="${escapeHtml(caption)}"><thead><tr>${heads.join("")}${hasExtra ? "<td></td>" : ""}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`
}

function toneOf(text: string): string {
  const style = findStyle(text)
  return (style && tones[style]) ?? ""
}
