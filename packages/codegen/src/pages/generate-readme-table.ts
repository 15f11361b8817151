import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { resolveReference } from "../document/resolve-reference.ts"
import { resources } from "../document/resources.ts"
import { toTable } from "./to-table.ts"

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
  const head = ["Provider", "Package", ...Object.keys(resources).map(capitalize), "Key"]
  const rows = specs.map(({ id, name, document }) => {
    const told = new Set(findOperations(document).flatMap(({ operation }) => operation["x-tells"] ?? []))
    const { environment } = document.info["x-provider"]
    return [
      `[${name}](docs/providers/${id}.md)`,
      `[\`@api-balance/${id}\`](packages/${id}/README.md)`,
      ...Object.keys(resources).map((resource) => (told.has(resource) ? "✓" : "–")),
      `\`${environment?.apiKey}\``,
    ]
  })
  return toTable(head, rows)
}

function generateEvidence(specs: readonly ProviderSpec[]): string {
  const head = [
    "Provider",
    "Documentation of",
    "Answers are fresh for",
    "Inferred operations",
    "Inferred error bodies",
    "Only in its own dashboard",
  ]
  const rows = specs.map(({ name, document }) => {
    const { cacheTtl, dashboard } = document.info["x-provider"]
    const operations = findOperations(document)
    const inferred = operations.filter(({ operation }) => operation["x-evidence"] === "inferred")
    const statuses = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        resolveReference(document, response)["x-evidence"] === "inferred" ? [status] : [],
      ),
    )
    return [
      name,
      document.info.version,
      `${cacheTtl.seconds} s${cacheTtl["x-evidence"] === "inferred" ? " (inferred)" : ""}`,
      inferred.map(({ id }) => `\`${id}\``).join(", ") || "–",
      [...new Set(statuses)].sort().join(", ") || "–",
      dashboard.join(", "),
    ]
  })
  return toTable(head, rows)
}

function capitalize(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase())
}
