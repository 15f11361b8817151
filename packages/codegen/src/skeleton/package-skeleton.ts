import { findExamples } from "../document/find-examples.ts"
import { findFields } from "../document/find-fields.ts"
import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { type Node, resolveNode, toNode } from "./node.ts"

/**
 * Creates the hand-written files of a provider's package, by path: they compile, and each missing meaning is a failing test.
 */
export function toPackageSkeleton(spec: ProviderSpec): Map<string, string> {
  const { id, name } = spec
  return new Map([
    [`packages/${id}/src/adapter.ts`, toAdapter(spec)],
    [`packages/${id}/src/index.ts`, toIndex(name)],
    [`packages/${id}/test/contract.test.ts`, toContractTest(id, name)],
    [`packages/${id}/test/expectations.ts`, toExpectations(spec)],
    [`.changeset/${id}.md`, toChangeset(id, name)],
  ])
}

/** The operation that reports the balance, and the constant of its amount if the spec states the notation. */
function findBalance(document: OpenapiDocument) {
  const found = findOperations(document).find(({ operation }) =>
    operation["x-resources"]?.includes("balance"),
  )
  if (!found) return undefined
  const response = resolveNode(document as unknown as Node, toNode(found.operation.responses)["200"])
  const { schema } = toNode(toNode(response.content)["application/json"])
  const balance = resolveNode(document as unknown as Node, schema)
  const field = findFields(document).find(({ parent, facts }) => parent === balance && !("time" in facts))
  return { ...found, constant: field?.constant }
}

function toAdapter({ id, name, document }: ProviderSpec): string {
  const balance = findBalance(document)
  const endpoint = balance?.method === "GET" ? balance.path : undefined
  const isKnown = endpoint !== undefined && balance?.constant !== undefined
  const known = `const wire = await get("${endpoint}", call)
          return { buckets: [{ id: "balance", available: readAmount(wire, fields.${balance?.constant}) }] }`
  const todo = `const { value } = await get("${endpoint}", call)
          throw new Error(\`say what this means: \${JSON.stringify(value)}\`)`
  const withoutEndpoint = 'throw new Error("say how the balance is read")'
  return `import type { BalanceProvider } from "@api-balance/core"
import { createProvider, findText, type ProviderMethods${isKnown ? ", readAmount" : ""} } from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
${isKnown ? 'import * as fields from "./generated/fields.js"\n' : ""}import type { ${name}Options } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** ${name}: a prepaid balance${isKnown ? " in USD" : ""}. */
export interface ${name} extends BalanceProvider<paths, "${id}"> {}

/** Creates a ${name} provider. Does not throw before a call is made. */
export function create${name}(options?: ${name}Options): ${name} {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error"),
      createMethods: (${endpoint === undefined ? "" : "{ get }"}): ProviderMethods<${name}> => ({
        getBalance: async (${endpoint === undefined ? "" : "call"}) => {
          ${isKnown ? known : endpoint === undefined ? withoutEndpoint : todo}
        },
      }),
    },
    options,
  )
}
`
}

function toIndex(name: string): string {
  return `export { create${name}, type ${name} } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { ${name}Options } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
`
}

function toContractTest(id: string, name: string): string {
  return `import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { create${name} } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "${id}", create: create${name}, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
`
}

/** An expectation for every example of the spec; errors by status. */
function toExpectations({ id, name, document }: ProviderSpec): string {
  const balanceOperation = findBalance(document)?.id
  const ofOperation = Map.groupBy(findExamples(document), ({ operation }) => operation)
  const operations = [...ofOperation].map(([operation, examples]) => {
    const meanings = examples.map(({ name, status }) => {
      const success = operation === balanceOperation ? "{ todo }" : "viaClient"
      return `      ${toKey(name)}: ${status < 300 ? success : `{ name: "${toErrorName(status)}" }`},`
    })
    const read = operation === balanceOperation ? "    read: (provider) => provider.getBalance(),\n" : ""
    return `  ${toKey(operation)}: {\n${read}    examples: {\n${meanings.join("\n")}\n    },\n  },`
  })
  const usesClient = operations.some((text) => text.includes("viaClient"))
  return `import { type Expectations${usesClient ? ", viaClient" : ""} } from "@api-balance/mocks"
import type { ${name} } from "../src/index.js"

const todo = "say what this example of specs/${id} means"

/** The expected results for all examples of the spec. */
export const expectations: Expectations<${name}> = {
${operations.join("\n")}
}
`
}

function toErrorName(status: number): string {
  const names: Readonly<Record<number, string>> = {
    401: "AuthenticationError",
    402: "InsufficientBalanceError",
    403: "PermissionError",
    408: "ServerError",
    410: "BillingUnavailableError",
    429: "RateLimitError",
  }
  return names[status] ?? (status >= 500 ? "ServerError" : "InvalidRequestError")
}

function toKey(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : `"${name}"`
}

function toChangeset(id: string, name: string): string {
  return `---
"@api-balance/${id}": minor
"@api-balance/mocks": minor
"api-balance": minor
---

${name} joins the providers.
`
}
