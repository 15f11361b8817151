import type { FindError } from "../document/find-error.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generateErrorTable } from "./generate-errors.ts"
import { generateOffers } from "./generate-offers.ts"
import { generateSettings } from "./generate-settings.ts"

const start = "<!-- heart: written by hand, from here"
const end = "<!-- to here -->"

/**
 * Generates the README of a provider's package, except for the hand-written section, which is kept. A new README gets a section
 * to fill in.
 */
export function generateProviderReadme(spec: ProviderSpec, findError: FindError, readme?: string): string {
  const { id, name, title, document } = spec
  return `<!-- Generated from specs/${id} by "npm run generate", except its hand-written section; edit nothing else. -->
# @api-balance/${id}

${title} for [api-balance](../../README.md): ${document.info["x-provider"].summary}.

\`\`\`sh
npm install @api-balance/${id}
\`\`\`

The programs on this page run against the mock, without a key: \`npm install --save-dev @api-balance/mocks\`, then
\`npx api-balance-mocks exec ${id} -- node program.ts\`.

${start} -->
${readHandwritten(readme, spec)}
${end}

## What it reports

${generateOffers(spec)}
${generateSettings(spec)}
\`create${name}\` also takes [the options of every create function](../core/README.md#options-of-every-create-function).
Only available in ${title}'s own dashboard: ${document.info["x-provider"].dashboard.join("; ")}.

## Errors

Use \`catch (error)\`, then \`isBillingError(error)\`, then \`switch (error.name)\`. Errors that don't come from a response of ${title},
such as \`TimeoutError\`, are in [the list of all errors](../core/README.md#errors).

${generateErrorTable(spec, findError)}
[The page of ${title}](../../docs/providers/${id}.md) shows a real body for each error, the evidence for every operation, and the
scenarios of the mock.

## More

- [First balance](../../docs/guides/first-balance.md), [was that error about money?](../../docs/guides/was-that-error-about-money.md), and
  [testing offline](../../docs/guides/testing-offline.md)
- [\`api-balance\`](../api-balance/README.md) reads this provider together with others;
  [\`@api-balance/mocks\`](../../mocks/README.md) replaces it in tests

MIT licence. This project is not affiliated with ${title}.
`
}

function readHandwritten(readme: string | undefined, { id, name }: ProviderSpec): string {
  const [, section] = readme?.split(`${start} -->\n`) ?? []
  if (section?.includes(`\n${end}`)) return section.slice(0, section.indexOf(`\n${end}`))
  if (readme !== undefined)
    throw new Error(`packages/${id}/README.md: the markers around its hand-written section are missing`)
  return `
\`\`\`ts
import { create${name} } from "@api-balance/${id}"

const { buckets } = await create${name}().getBalance()
\`\`\`
`
}
