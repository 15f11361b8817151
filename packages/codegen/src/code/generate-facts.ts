import { createHash } from "node:crypto"
import { findAccountParameters, findCredentials, findTakenKeys } from "../document/find-credentials.ts"
import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument, Operation, ProviderSpec } from "../document/provider-spec.ts"
import { resolveReference } from "../document/resolve-reference.ts"
import { generateDocument } from "./generate-document.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the facts that a client needs at run time, as a typed constant. */
export function generateFacts(spec: ProviderSpec, version: string): string {
  const { id, document } = spec
  const sha256 = createHash("sha256").update(generateDocument(spec)).digest("hex")
  const { variables, cacheTtl, lag } = document.info["x-provider"]
  const [live, ...others] = document.servers
  const otherServers = others.flatMap(({ url, "x-region": region, "x-key-suffix": keySuffix }) =>
    region || keySuffix ? [{ url, ...(region && { region }), ...(keySuffix && { keySuffix }) }] : [],
  )
  const parameters = findAccountParameters(document).map(({ name, option, variables }) => ({
    name,
    option,
    variables,
  }))
  const facts = {
    id,
    baseUrl: live?.url,
    ...(live?.["x-region"] && { region: live["x-region"] }),
    ...(otherServers.length > 0 && { otherServers }),
    variables,
    credentials: findCredentials(document),
    ...(parameters.length > 0 && { parameters }),
    cacheTtlMs: cacheTtl.seconds * 1000,
    ...(lag && { lagMs: lag.seconds * 1000 }),
    userAgent: `api-balance-${id}/${version}`,
    operations: findOperations(document).map(({ id, method, path, operation }) => ({
      id,
      method,
      path,
      ...toOperationFacts(document, method, operation),
    })),
  }
  return `${generatedNotice("//", `specs/${id}`)}import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "${id}"> = ${JSON.stringify(facts, null, 2)}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = ${JSON.stringify({ version: document.info.version, sha256 }, null, 2)}
`
}

/** The facts of an operation that differ from the defaults. */
function toOperationFacts(document: OpenapiDocument, method: string, operation: Operation) {
  const keys = findTakenKeys(document, operation)
  const [first] = findCredentials(document)
  const success = Object.entries(operation.responses).find(([status]) => /^2/.test(status))?.[1]
  const errorWhen = success && resolveReference(document, success)["x-error-when"]
  const headers = operation["x-headers"]
  const [server] = operation.servers ?? []
  return {
    ...(keys.join() !== first?.option && { credentials: keys }),
    ...(headers && { headers }),
    ...(server && { baseUrl: server.url }),
    ...(errorWhen && { errorWhen: { ...errorWhen, field: errorWhen.field.split(".") } }),
    ...(method === "POST" && operation["x-resources"] && { repeatable: true }),
    ...(method === "GET" && operation.tags.includes("Spending") && { repeatable: false }),
  }
}
