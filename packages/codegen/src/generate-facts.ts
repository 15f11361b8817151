import { createHash } from "node:crypto"
import { findOperations } from "./find-operations.ts"
import { generateDocument } from "./generate-document.ts"
import { generatedNotice } from "./generated-notice.ts"
import type { ProviderSpec } from "./provider-spec.ts"
import { readAuth } from "./read-auth.ts"

/** The facts that a client needs at run time, as a typed constant. */
export function generateFacts(spec: ProviderSpec, version: string): string {
  const { id, document } = spec
  const facts = {
    id,
    baseUrl: document.servers[0]?.url,
    auth: readAuth(spec),
    environment: document.info["x-provider"].environment,
    spec: {
      version: document.info.version,
      sha256: createHash("sha256").update(generateDocument(spec)).digest("hex"),
    },
    userAgent: `api-balance-${id}/${version}`,
    operations: findOperations(document).map(({ id, method, path }) => ({ id, method, path })),
  }
  return `${generatedNotice("//", `specs/${id}`)}import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, version and hash, operations. */
export const facts: ProviderFacts<paths> = ${JSON.stringify(facts, null, 2)}
`
}
