/** What is written by hand of a provider's package, by its path: it compiles, and its contract suite fails by name. */
export function toPackageSkeleton(id: string, name: string): Map<string, string> {
  return new Map([
    [`packages/${id}/src/adapter.ts`, toAdapter(id, name)],
    [`packages/${id}/src/index.ts`, toIndex(name)],
    [`packages/${id}/test/contract.test.ts`, toContractTest(id, name)],
    [`packages/${id}/test/expectations.ts`, toExpectations(id, name)],
    [`mocks/src/accounts/${id}.ts`, toAccount(name)],
    [`.changeset/${id}.md`, toChangeset(id, name)],
  ])
}

function toAdapter(id: string, name: string): string {
  return `import type { BalanceProvider } from "@api-balance/core"
import { createProvider, findText, type ProviderMethods, readAmount } from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { ${name}Options } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** ${name}: a prepaid balance in USD. */
export interface ${name} extends BalanceProvider<paths, "${id}"> {}

/** Creates a ${name} provider. Throws nothing before a call is made. */
export function create${name}(options?: ${name}Options): ${name} {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error"),
      createMethods: ({ get }): ProviderMethods<${name}> => ({
        getBalance: async (call) => {
          const wire = await get("/balance", call)
          return { buckets: [{ id: "balance", available: readAmount(wire, fields.balance) }] }
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

function toExpectations(id: string, name: string): string {
  return `import { type Expectations, viaClient } from "@api-balance/mocks"
import type { ${name} } from "../src/index.js"

const todo = "say what this example of specs/${id} means"
const refused = { unauthorized: { name: "AuthenticationError" } }

/** What every example of the spec means. */
export const expectations: Expectations<${name}> = {
  getBalance: {
    read: (${id.replaceAll("-", "_")}) => ${id.replaceAll("-", "_")}.getBalance(),
    examples: { ...refused, healthy: { todo }, empty: { todo } },
  },
  createCompletion: {
    examples: {
      ...refused,
      healthy: viaClient,
      empty: { name: "InsufficientBalanceError" },
      "too-many-requests": { name: "RateLimitError" },
    },
  },
}
`
}

function toAccount(name: string): string {
  return `import { amount, price } from "../ledger/figures.js"
import { prepaid } from "../ledger/index.js"

/** ${name}: each call is charged when it is made. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 25.50 unless given. */
    balance: amount("USD", "25.50"),
    /** What a call costs, in USD; 0.01 unless given, which is inferred. */
    costPerCall: price("USD", "0.01"),
  },
  charges: [
    {
      operations: ["createCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ id: \`completion-\${id}\` }),
    },
  ],
  reads: { getBalance: ({ balance }) => ({ balance }) },
})
`
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
