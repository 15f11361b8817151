import { existsSync } from "node:fs"
import { join } from "node:path"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

const folder = "mocks/src/accounts"

/** Generates the registry of mock accounts, by provider; a provider without a file in the accounts folder has none. */
export function generateAccountKinds(root: string, specs: readonly ProviderSpec[]): string {
  const ids = specs.map(({ id }) => id).filter((id) => existsSync(join(root, folder, `${id}.ts`)))
  const toName = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const imports = ids.map((id) => `import { account as ${toName(id)} } from "../${id}.js"\n`).join("")
  const entries = ids.map((id) => `  ${JSON.stringify(id)}: ${toName(id)},\n`).join("")
  return `${generatedNotice("//", folder)}${imports}
/** The account kinds, by provider. */
export const accountKinds = {
${entries}} as const

/** The account kinds, by provider. */
export type AccountKinds = typeof accountKinds
`
}
