import type { FindError } from "../document/find-error.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generateErrorBodies } from "./generate-errors.ts"
import { generateEvidence } from "./generate-evidence.ts"
import { generateFigures } from "./generate-figures.ts"
import { generateOffers } from "./generate-offers.ts"
import { generateScenarios } from "./generate-scenarios.ts"
import { generateSettings } from "./generate-settings.ts"

/** The page of one provider: what it offers and how sure that is, its errors, its scenarios. */
export function generateProviderPage(spec: ProviderSpec, findError: FindError): string {
  const { id, name, document } = spec
  return `<!-- Generated from specs/${id} by "npm run generate"; do not edit. -->
# ${name}

What \`@api-balance/${id}\` reads from ${name}, which of it the provider documents and which is inferred, every error with a
true body, and the scenarios of its mock. How it is used stands in [its README](../../packages/${id}/README.md).

${document.info.description.trim()}

This project is not affiliated with ${name}.

## What it offers

${generateOffers(spec)}
${generateSettings(spec)}
Only in ${name}'s own dashboard: ${document.info["x-provider"].dashboard.join("; ")}.

## What is documented, and what is inferred

"Documented" links to the page that it was read from. What is inferred is our best reading of how the provider behaves: it
may be wrong, and it is marked in the types and in the published \`openapi.yaml\`, too.

${generateEvidence(spec)}
${generateFiguresSection(spec)}Operations that no method reads are there through \`${id}.client\`, and their errors through \`${id}.readError(response)\`.

## Errors

${generateErrorBodies(spec, findError)}
## Scenarios

\`npx api-balance-mocks scenarios ${id}\` lists them; \`npx api-balance-mocks start ${id} --scenario ${id}=<scenario>\` starts
a mock in one, and \`mocks.${id}.use("<scenario>")\` puts it there in a test. Operations that a scenario does not name stay
healthy. There are [faults](../../mocks/README.md#scenarios) of every provider, too.

${generateScenarios(spec)}`
}

function generateFiguresSection(spec: ProviderSpec): string {
  const figures = generateFigures(spec)
  return figures && `How figures and times are written:\n\n${figures}\n`
}
