import type { ConsoleOnly } from "../document/console-only.ts"
import { describeEvidence } from "../document/count-evidence.ts"
import { findCredentials, findKeyPages } from "../document/find-credentials.ts"
import { findResources } from "../document/find-resources.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { toTable } from "./to-table.ts"

/** The page that lists all providers: those with a package, and the well-known ones without an endpoint. */
export function generateCataloguePage(
  specs: readonly ProviderSpec[],
  { retrieved, providers }: ConsoleOnly,
): string {
  const rows = specs.map(({ id, title, document }) => [
    `[${title}](${id}.md)`,
    [...findResources(document), "errors"].join(", "),
    toKeys(document),
    describeEvidence(document),
    document.info.version,
  ])
  const silent = providers.flatMap(({ name, state, note, "x-evidence": evidence }) =>
    state === "unknown" ? [] : [[name, note ?? "", evidence ?? ""]],
  )
  const unknown = providers.flatMap(({ name, state }) => (state === "unknown" ? [name] : []))
  return `<!-- Generated from specs by "npm run generate"; do not edit. -->
# All providers

What each provider reports to an API key, the variable of each key with a link to the page where it is made (where that is known),
the evidence, and the age of the facts. \`npx api-balance providers\` prints the same.

${toTable(["Provider", "Reports", "Keys", "Evidence", "Facts of"], rows)}
"Documented" means that the provider's own pages say it, "reported" that third parties do, "observed" that it was seen, and
"inferred" that it is our best guess. Each provider's page has the evidence of every single fact.

## Console only

For these well-known providers we know no endpoint on which a key reads the balance (${retrieved}). Their own console shows it.

${toTable(["Provider", "What is known", "Evidence"], silent)}
## Unknown

It is not established whether a key can read the balance of these; there may be an endpoint (${retrieved}):
${unknown.join(", ")}.

[Adding a provider](../guides/adding-a-provider.md) shows how to add one. The list is
[specs/console-only.yaml](../../specs/console-only.yaml).
`
}

function toKeys(document: ProviderSpec["document"]): string {
  const pages = findKeyPages(document)
  return findCredentials(document)
    .map(({ option, variables }) => {
      const page = pages[option]
      if (!page) return `\`${variables[0]}\``
      const doubt = page.evidence === "documented" ? "" : ` (${page.evidence})`
      return `[\`${variables[0]}\`](${page.url})${doubt}`
    })
    .join(", ")
}
