import type { Table } from "../table/table.js"
import { escapeHtml } from "./escape-html.js"

/** A table of the terminal as one of a page; in a narrow window each line becomes a block with its headings beside. `after` are further cells. */
export function renderTableHtml(
  { columns, lines }: Table,
  caption: string,
  after: readonly string[] = [],
): string {
  const hasExtra = after.some(Boolean)
  const heads = columns.map(
    ({ heading, kind }) =>
      `<th scope="col"${kind === "number" ? ' class="number"' : ""}>${escapeHtml(heading)}</th>`,
  )
  const rows = lines.map((line, row) => {
    const cells = line.map((text, index) => {
      const { heading = "", kind = "text" } = columns[index] ?? {}
      if (index === 0) return `<th scope="row">${escapeHtml(text)}</th>`
      return `<td data-label="${escapeHtml(heading)}"${kind === "number" ? ' class="number"' : ""}>${escapeHtml(text)}</td>`
    })
    return `<tr>${cells.join("")}${hasExtra ? after[row] || "<td></td>" : ""}</tr>`
  })
  return `<div class="panel"><table class="stack" aria-label="${escapeHtml(caption)}"><thead><tr>${heads.join("")}${hasExtra ? "<td></td>" : ""}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`
}
