const start = '<!-- bench: generated from bench/results by "npm run bench" -->\n'
const end = "<!-- /bench -->"

/**
 * A page whose section of figures between two markers is replaced.
 * @throws Error when a marker is missing
 */
export function replaceSection(page: string, section: string): string {
  const [before, rest] = page.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error("The markers of the section of figures are missing.")
  return `${before}${start}\n${section}\n\n${end}${after}`
}
