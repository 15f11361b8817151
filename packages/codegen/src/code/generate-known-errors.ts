import type { FindError } from "../document/find-error.ts"
import { findExamples } from "../document/find-examples.ts"
import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

const certainties = ["observed", "documented", "reported", "inferred"]

/** Generates the servers of each provider, and the evidence of each error: the weakest of the examples with its status. */
export function generateKnownErrors(
  specs: readonly (readonly [spec: ProviderSpec, findError: FindError])[],
): string {
  const entries = specs.map(([{ id, document }, findError]) => {
    const own = findOperations(document).flatMap(({ operation }) => operation.servers ?? [])
    const servers = [...new Set([...document.servers, ...own].map(({ url }) => url))]
    const evidence: Record<string, string> = {}
    for (const example of findExamples(document)) {
      const error = findError(example.operation, example.name)
      if (!error) continue
      const key = [example.status, error.name, ...(error.maybe ?? [])].join(" ")
      const [weaker] = [evidence[key] ?? "", example.evidence].sort(
        (a, b) => certainties.indexOf(b) - certainties.indexOf(a),
      )
      evidence[key] = weaker ?? ""
    }
    return `  "${id}": ${JSON.stringify({ servers, evidence })},\n`
  })
  return `${generatedNotice("//", "specs")}import type { ProviderId } from "./registry.js"

/** How a fact about a provider is known. */
export type Evidence = "observed" | "documented" | "reported" | "inferred"

/** The live base URLs of each provider, and the evidence of each of its errors, by status, name and alternatives. */
export const knownErrors: Readonly<
  Record<
    ProviderId,
    { readonly servers: readonly string[]; readonly evidence: Readonly<Record<string, Evidence>> }
  >
> = {
${entries.join("")}}
`
}
