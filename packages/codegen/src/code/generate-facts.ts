import { createHash } from "node:crypto"
import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument, Operation, ProviderSpec } from "../document/provider-spec.ts"
import { generateDocument } from "./generate-document.ts"
import { generatedNotice } from "./generated-notice.ts"

/** The facts that a client needs at run time, as a typed constant. */
export function generateFacts(spec: ProviderSpec, version: string): string {
  const { id, document } = spec
  const sha256 = createHash("sha256").update(generateDocument(spec)).digest("hex")
  const facts = {
    id,
    baseUrl: document.servers[0]?.url,
    auth: spec.auth,
    environment: document.info["x-provider"].environment,
    cacheTtlMs: document.info["x-provider"].cacheTtl.seconds * 1000,
    userAgent: `api-balance-${id}/${version}`,
    operations: findOperations(document).map(({ id, method, path, operation }) => ({
      id,
      method,
      path,
      ...(takesKey(document, operation) ? {} : { keyless: true }),
    })),
  }
  return `${generatedNotice("//", `specs/${id}`)}import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths, "${id}"> = ${JSON.stringify(facts, null, 2)}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = ${JSON.stringify({ version: document.info.version, sha256 }, null, 2)}
`
}

/** Whether the root's first security scheme is among those that an operation accepts. */
function takesKey(document: OpenapiDocument, { security = document.security }: Operation): boolean {
  const [main = ""] = Object.keys(document.security[0] ?? {})
  return security.some((requirement) => main in requirement)
}
