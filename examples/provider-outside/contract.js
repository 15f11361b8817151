// node --test contract.js: the contract suite that api-balance's own providers pass, with the spec of this one.
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { contract, viaClient } from "@api-balance/mocks"
import { create } from "./acme.js"

/** The expected result of every example of openapi.json. */
const expectations = {
  getBalance: {
    read: (acme) => acme.getBalance(),
    examples: {
      healthy: { buckets: [{ id: "balance", available: { value: "12.5", unit: "USD" } }] },
      empty: { buckets: [{ id: "balance", available: { value: "0", unit: "USD" } }] },
      unauthorized: { name: "AuthenticationError" },
    },
  },
  createVideo: {
    examples: {
      healthy: viaClient,
      unauthorized: { name: "AuthenticationError" },
      empty: { name: "InsufficientBalanceError" },
    },
  },
}

const spec = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"))
const { cases, close } = await contract({ spec, create, expectations })
for (const { title, run } of cases) test(title, run)
test.after(close)
