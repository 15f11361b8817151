import { findAccountParameters, findCredentials } from "../document/find-credentials.ts"
import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates what an application needs to know of each provider before it is created: its configuration, and what it supports. */
export function generateRegistry(specs: readonly ProviderSpec[]): string {
  const entries = specs.map(({ id, title, document }) => {
    const credentials = findCredentials(document).map(({ option, variables }) => ({ option, variables }))
    const parameters = findAccountParameters(document).map(({ option, variables }) => ({ option, variables }))
    const supports = findOperations(document).flatMap(({ operation }) => operation["x-resources"] ?? [])
    const facts = {
      environment: {
        apiKey: credentials[0]?.variables[0],
        baseUrl: document.info["x-provider"].variables.baseUrl,
      },
      credentials,
      parameters,
      supports: [...new Set(supports)],
    }
    const fields = Object.entries(facts).map(([field, value]) => `    ${field}: ${JSON.stringify(value)},\n`)
    return `  {\n    id: "${id}",\n    name: "${title}",\n${fields.join("")}  },\n`
  })
  const ids = specs.map(({ id }) => `"${id}"`).join(" | ")
  return `${generatedNotice("//", "specs")}
/** The id of a provider. */
export type ProviderId = ${ids || "never"}

/**
 * Where a key or an account parameter is configured: the option of the create function, and its variables, the usual one
 * first.
 */
export interface Setting {
  readonly option: string
  readonly variables: readonly [string, ...string[]]
}

/** A provider: the environment variables that configure it, and what it reports. */
export interface RegistryEntry {
  readonly id: ProviderId
  readonly name: string
  readonly environment: { readonly apiKey: string; readonly baseUrl: string }
  readonly credentials: readonly [Setting, ...Setting[]]
  readonly parameters: readonly Setting[]
  readonly supports: readonly ("balance" | "usage" | "spend caps" | "charges")[]
}

/** Every provider, in the order of their ids. */
export const registry: readonly RegistryEntry[] = [
${entries.join("")}]
`
}

/** Generates the create functions by provider. */
export function generateCreators(specs: readonly ProviderSpec[]): string {
  const imports = specs.map(({ id, name }) => `import { create${name} } from "@api-balance/${id}"\n`).join("")
  const fields = specs.map(({ id, name }) => `  "${id}": create${name},\n`).join("")
  return `${generatedNotice("//", "specs")}${imports}
/** The create function of each provider, by id. */
export const creators = {
${fields}} as const
`
}
