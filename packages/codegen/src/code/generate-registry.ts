import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** The registry of the aggregator: how each provider is created and configured, and what it offers. */
export function generateRegistry(specs: readonly ProviderSpec[]): string {
  const imports = specs.map(({ id, name }) => `import { create${name} } from "@api-balance/${id}"\n`).join("")
  const entries = specs.map(({ id, name, document }) => {
    const { environment, dashboard } = document.info["x-provider"]
    const supports = findOperations(document).flatMap(({ operation }) => operation["x-tells"] ?? [])
    const facts = {
      environment,
      supports: [...new Set(supports)],
      dashboard,
      specVersion: document.info.version,
    }
    const fields = Object.entries(facts).map(([field, value]) => `    ${field}: ${JSON.stringify(value)},\n`)
    return `  {\n    id: "${id}",\n    name: "${name}",\n    create: create${name},\n${fields.join("")}  },\n`
  })
  return `${generatedNotice("//", "specs")}${imports}
/**
 * Every provider: how to create it, the environment variables that configure it, the questions that it answers, what only
 * its own dashboard can do, and the version of the documentation that its spec was made from.
 */
export const registry = [
${entries.join("")}] as const
`
}
