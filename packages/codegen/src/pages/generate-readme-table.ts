import { describeEvidence } from "../document/count-evidence.ts"
import { findCredentials } from "../document/find-credentials.ts"
import { findResources } from "../document/find-resources.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { toTable } from "./to-table.ts"

const start = '<!-- providers: generated from specs by "npm run generate" -->\n'
const end = "<!-- /providers -->"

/** Updates the README's table of all providers: what each reports, with which key, and the evidence. */
export function generateReadmeTable(readme: string, specs: readonly ProviderSpec[]): string {
  const rows = specs.map(({ id, title, document }) => [
    `[${title}](docs/providers/${id}.md)`,
    [...findResources(document), "errors"].join(", "),
    findCredentials(document)
      .map(({ variables }) => `\`${variables[0]}\``)
      .join(", "),
    describeEvidence(document),
  ])
  return replaceTable(readme, toTable(["Provider", "Reports", "Key", "Evidence"], rows))
}

/** Updates the overview's table of all providers: the page and the package of each. */
export function generateOverviewTable(overview: string, specs: readonly ProviderSpec[]): string {
  const rows = specs.map(({ id, title }) => [
    `[${title}](providers/${id}.md)`,
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
