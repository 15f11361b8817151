/** Formats a Markdown table; each row has as many cells as the head. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toRow = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |\n`
  return [head, head.map(() => "---"), ...rows].map(toRow).join("")
}
