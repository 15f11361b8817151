import { findOperations } from "./find-operations.ts"
import type { ProviderSpec } from "./provider-spec.ts"

const questions = ["balance", "usage", "spend caps", "charges"]
const start = '<!-- providers: generated from specs by "npm run generate" -->\n'
const end = "<!-- /providers -->"

/** The README with its table of providers made anew between two markers. */
export function generateReadmeTable(readme: string, specs: readonly ProviderSpec[]): string {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`README.md: the markers of the table of providers are missing`)
  return `${before}${start}\n${generateTable(specs)}\n${end}${after}`
}

function generateTable(specs: readonly ProviderSpec[]): string {
  const head = ["Provider", "Package", ...questions.map(capitalize), "Key", "Only in its own dashboard"]
  const rows = specs.map(({ id, name, document }) => {
    const told = new Set(findOperations(document).flatMap(({ operation }) => operation["x-tells"] ?? []))
    const { environment, dashboard } = document.info["x-provider"]
    return [
      name,
      `\`@api-balance/${id}\``,
      ...questions.map((question) => (told.has(question) ? "✓" : "–")),
      `\`${environment?.apiKey}\``,
      dashboard.join(", "),
    ]
  })
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("")
}

function capitalize(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase())
}
