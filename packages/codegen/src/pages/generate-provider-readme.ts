import type { FindError } from "../document/find-error.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generateErrorTable } from "./generate-errors.ts"
import { generateOffers } from "./generate-offers.ts"
import { generateSettings } from "./generate-settings.ts"

const start = "<!-- heart: written by hand, from here"
const end = "<!-- to here -->"

/**
 * The README of a provider's package: generated, but for the heart of the one that is there, which is kept. A new one gets
 * a heart to fill in.
 */
export function generateProviderReadme(spec: ProviderSpec, findError: FindError, readme?: string): string {
  const { id, name, document } = spec
  return `<!-- Generated from specs/${id} by "npm run generate", but for its heart; edit nothing else. -->
# @api-balance/${id}

${name} for [api-balance](../../README.md): ${document.info["x-provider"].summary}.

\`\`\`sh
npm install @api-balance/${id}
\`\`\`

${start} -->
${readHeart(readme, spec)}
${end}

## What it tells

${generateOffers(spec)}
${generateSettings(spec)}
All options of \`create${name}\` are those of [every create function](../core/README.md#options-of-every-create-function).
Only in ${name}'s own dashboard: ${document.info["x-provider"].dashboard.join("; ")}.

## Errors

\`catch (error)\`, then \`isBillingError(error)\`, then \`switch (error.name)\`. Errors that no answer of ${name} stands for, such
as \`TimeoutError\`, are in [the list of all](../core/README.md#errors).

${generateErrorTable(spec, findError)}
[The page of ${name}](../../docs/providers/${id}.md) shows a true body for each, says of every operation whether it is
documented or inferred, and lists the scenarios of the mock.

## More

- [First balance](../../docs/guides/first-balance.md), [handling a 402](../../docs/guides/handling-a-402.md), and
  [testing offline](../../docs/guides/testing-offline.md)
- [\`api-balance\`](../api-balance/README.md) asks this provider together with others;
  [\`@api-balance/mocks\`](../../mocks/README.md) stands in for it in tests

MIT licence. This project is not affiliated with ${name}.
`
}

function readHeart(readme: string | undefined, { id, name }: ProviderSpec): string {
  const [, heart] = readme?.split(`${start} -->\n`) ?? []
  if (heart?.includes(`\n${end}`)) return heart.slice(0, heart.indexOf(`\n${end}`))
  if (readme !== undefined)
    throw new Error(`packages/${id}/README.md: the marks around its heart are missing`)
  return `
\`\`\`ts
import { create${name} } from "@api-balance/${id}"

const { buckets } = await create${name}().getBalance()
\`\`\`
`
}
