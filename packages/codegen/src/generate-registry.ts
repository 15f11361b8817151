import { generatedNotice } from "./generated-notice.ts"
import type { ProviderSpec } from "./provider-spec.ts"

/** The registry of the aggregator: each provider's id, create function and environment variables. */
export function generateRegistry(specs: readonly ProviderSpec[]): string {
  const imports = specs.map(({ id, name }) => `import { create${name} } from "@api-balance/${id}"\n`).join("")
  const entries = specs.map(
    ({ id, name, document }) =>
      `  { id: "${id}", create: create${name}, environment: ${JSON.stringify(document.info["x-provider"].environment)} },\n`,
  )
  return `${generatedNotice("//", "specs")}${imports}
/** Every provider: how to create it, and the environment variables that configure it. */
export const registry = [
${entries.join("")}] as const
`
}
