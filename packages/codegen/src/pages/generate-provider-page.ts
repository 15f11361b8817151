import type { FindError } from "../document/find-error.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generateErrorBodies } from "./generate-errors.ts"
import { generateEvidence } from "./generate-evidence.ts"
import { generateFigures } from "./generate-figures.ts"
import { generateOffers } from "./generate-offers.ts"
import { generateScenarios } from "./generate-scenarios.ts"
import { generateSettings } from "./generate-settings.ts"

/** The page of one provider: what it reports, the evidence, its errors and its scenarios. */
export function generateProviderPage(spec: ProviderSpec, findError: FindError): string {
  const { id, title, document } = spec
  return `<!-- Generated from specs/${id} by "npm run generate"; do not edit. -->
# ${title}

What \`@api-balance/${id}\` reads from ${title}, the evidence for each fact, every error with a real body, and the scenarios of its
mock. [Its README](../../packages/${id}/README.md) shows how to use it.

${document.info.description.trim()}

This project is not affiliated with ${title}.

## What it reports

${generateOffers(spec)}
${generateSettings(spec)}
Only available in ${title}'s own dashboard: ${document.info["x-provider"].dashboard.join("; ")}.

## Evidence

"Documented" links to the source page. "Inferred" is our best guess of how the provider behaves; it may be wrong. The types and
the published \`openapi.yaml\` also mark what is inferred.

${generateEvidence(spec)}
${generateFiguresSection(spec)}Use \`${id}.client\` for operations that no method covers, and \`${id}.readError(response)\` for their errors.

## Errors

${generateErrorBodies(spec, findError)}
## Scenarios

\`npx api-balance-mocks scenarios ${id}\` lists them. \`npx api-balance-mocks start ${id} --scenario ${id}=<scenario>\` starts a
mock in one; in a test, use \`mocks.${id}.use("<scenario>")\`. Operations that a scenario doesn't name stay healthy. Every mock also
has [faults](../../mocks/README.md#scenarios).

${generateScenarios(spec)}`
}

function generateFiguresSection(spec: ProviderSpec): string {
  const figures = generateFigures(spec)
  return figures && `Units of amounts and times on the wire:\n\n${figures}\n`
}
