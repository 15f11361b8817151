import { findOperations } from "./find-operations.ts"
import type { OpenapiDocument, ProviderSpec, Response } from "./provider-spec.ts"

const questions = ["balance", "usage", "spend caps", "charges"]
const start = '<!-- providers: generated from specs by "npm run generate" -->\n'
const end = "<!-- /providers -->"

/** The README with its tables of providers made anew between two markers: what each tells, and how sure that is. */
export function generateReadmeTable(readme: string, specs: readonly ProviderSpec[]): string {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`README.md: the markers of the table of providers are missing`)
  return `${before}${start}\n${generateOffers(specs)}\n${generateEvidence(specs)}\n${end}${after}`
}

function generateOffers(specs: readonly ProviderSpec[]): string {
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
  return toTable(head, rows)
}

function generateEvidence(specs: readonly ProviderSpec[]): string {
  const head = [
    "Provider",
    "Documentation of",
    "Answers are fresh for",
    "Documented operations",
    "Inferred operations",
    "Inferred error bodies",
  ]
  const rows = specs.map(({ name, document }) => {
    const { lifetime } = document.info["x-provider"]
    const operations = findOperations(document)
    const ids = (evidence: string) =>
      operations.flatMap(({ id, operation }) => (operation["x-evidence"] === evidence ? [`\`${id}\``] : []))
    const statuses = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        resolve(document, response)["x-evidence"] === "inferred" ? [status] : [],
      ),
    )
    return [
      name,
      document.info.version,
      `${lifetime.seconds} s${lifetime["x-evidence"] === "inferred" ? " (inferred)" : ""}`,
      ids("documented").join(", "),
      ids("inferred").join(", ") || "–",
      [...new Set(statuses)].sort().join(", ") || "–",
    ]
  })
  return toTable(head, rows)
}

function resolve(document: OpenapiDocument, response: Response): Response {
  const name = response.$ref?.split("/").pop()
  return name === undefined ? response : (document.components.responses?.[name] ?? response)
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("")
}

function capitalize(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase())
}
