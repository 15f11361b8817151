import { findCredentials } from "../document/find-credentials.ts"
import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { resources } from "../document/resources.ts"
import { toTable } from "./to-table.ts"

const start = '<!-- providers: generated from specs by "npm run generate" -->\n'
const end = "<!-- /providers -->"

/** Updates the README's table of all providers: what each reports, with which key, and the evidence. */
export function generateReadmeTable(readme: string, specs: readonly ProviderSpec[]): string {
  const rows = specs.map(({ id, name, document }) => {
    const told = new Set(findOperations(document).flatMap(({ operation }) => operation["x-tells"] ?? []))
    const reported = Object.keys(resources).filter((resource) => told.has(resource))
    return [
      `[${name}](docs/providers/${id}.md)`,
      [...reported, "errors"].join(", "),
      findCredentials(document)
        .map(({ variables }) => `\`${variables[0]}\``)
        .join(", "),
      describeEvidence(document),
    ]
  })
  return replaceTable(readme, toTable(["Provider", "Reports", "Key", "Evidence"], rows))
}

/** Updates the overview's table of all providers: the page and the package of each. */
export function generateOverviewTable(overview: string, specs: readonly ProviderSpec[]): string {
  const rows = specs.map(({ id, name }) => [
    `[${name}](providers/${id}.md)`,
    `[\`@api-balance/${id}\`](../packages/${id}/README.md)`,
  ])
  return replaceTable(overview, toTable(["Provider", "Package"], rows))
}

function replaceTable(page: string, table: string): string {
  const [before, rest] = page.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error("the markers of the table of providers are missing")
  return `${before}${start}\n${table}\n${end}${after}`
}

/**
 * The evidence of the operations that the methods read: "documented", or the number of operations per kind of evidence. Without
 * methods, the evidence of the operation whose errors are read.
 */
function describeEvidence(document: OpenapiDocument): string {
  const operations = findOperations(document)
  const read = operations.filter(({ operation }) => operation["x-tells"])
  const known = Map.groupBy(read.length > 0 ? read : operations, ({ operation }) => operation["x-evidence"])
  if (known.size === 1) return [...known.keys()].join()
  return [...known].map(([evidence, { length }]) => `${length} ${evidence}`).join(", ")
}
