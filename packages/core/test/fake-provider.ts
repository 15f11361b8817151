import {
  type Adapter,
  type AmountField,
  createProvider,
  findText,
  type Marked,
  type ProviderMethods,
  readAmount,
  readObject,
} from "../src/adapter.js"
import type { BalanceProvider, Credential, ProviderOptions } from "../src/index.js"

const left: AmountField<"left", "left"> = { field: "left", unit: "USD" }

interface paths {
  "/v1/wallet": { get: { responses: { 200: { content: { "application/json": object } } } } }
  "/v1/balance": {
    get: {
      responses: {
        200: { content: { "application/json": { money: { left: number } & Marked<{ left: "left" }> } } }
      }
    }
  }
}

const adapter: Adapter<paths, ProviderMethods<BalanceProvider<paths>>> = {
  facts: {
    id: "fake",
    baseUrl: "https://fake.example/api",
    variables: { baseUrl: "FAKE_BASE_URL" },
    credentials: [
      { option: "apiKey", variables: ["FAKE_API_KEY"], header: "Authorization", scheme: "Bearer" },
    ],
    cacheTtlMs: 30_000,
    userAgent: "api-balance-fake/1",
    operations: [
      { id: "getBalance", method: "GET", path: "/v1/balance" },
      { id: "spend", method: "POST", path: "/v1/things/{id}" },
      { id: "getThings", method: "GET", path: "/v1/things" },
      { id: "createThing", method: "POST", path: "/v1/things" },
      { id: "getWallet", method: "GET", path: "/v1/wallet", credentials: [] },
    ],
  },
  findReason: (body) => findText(body, "message"),
  createMethods: ({ get }) => ({
    getBalance: async (call) => {
      const money = readObject(await get("/v1/balance", call), "money")
      return { buckets: [{ id: "balance", available: readAmount(money, left) }] }
    },
  }),
}

/** What `createFake` takes. */
export interface FakeOptions extends ProviderOptions {
  readonly apiKey?: Credential
}

/** The smallest provider: one route, and an answer such as `{ "money": { "left": 1.5 } }`. */
export function createFake(options?: FakeOptions): BalanceProvider<paths> {
  return createProvider(adapter, options)
}
