import { type Table, toStyle, toText, unreported } from "../table/table.js"
import type { Style } from "../terminal/terminal.js"
import { escapeHtml } from "./escape-html.js"

const tones: Readonly<Partial<Record<Style, string>>> = {
  dim: "soft",
  red: "bad",
  green: "good",
  yellow: "warn",
}

/**
 * Renders a terminal table as HTML. In a narrow window each line becomes a block of its reported values, with their headings.
 * `after` are additional cells.
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
    const cells = line.map((cell, index) => {
      const { heading = "", kind = "text" } = columns[index] ?? {}
      const text = escapeHtml(toText(cell))
      if (index === 0) return `<th scope="row">${text}</th>`
      const style = toStyle(cell)
      const names = [kind, cell === unreported ? "unreported" : ((style && tones[style]) ?? "")].join(" ")
      return `<td data-label="${escapeHtml(heading)}" class="${names}">${text}</td>`
    })
    return `<tr>${cells.join("")}${hasExtra ? after[row] || "<td></td>" : ""}</tr>`
  })
  return `<div class="panel"><table class="stack" aria-label="${escapeHtml(caption)}"><thead><tr>${heads.join("")}${hasExtra ? "<td></td>" : ""}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`
}
