import {
  type Adapter,
  createProvider,
  findText,
  type ProviderMethods,
  readAmount,
  readObject,
} from "../src/adapter.js"
import type { Provider, ProviderOptions } from "../src/index.js"

interface paths {
  "/v1/wallet": { get: { responses: { 200: { content: { "application/json": object } } } } }
  "/v1/balance": {
    get: {
      responses: { 200: { content: { "application/json": { money: { left: number } } } } }
    }
  }
}

const adapter: Adapter<paths, ProviderMethods<Provider<paths>>> = {
  facts: {
    id: "fake",
    baseUrl: "https://fake.example/api",
    auth: { header: "Authorization", scheme: "Bearer" },
    environment: { apiKey: "FAKE_API_KEY", baseUrl: "FAKE_BASE_URL" },
    cacheTtlMs: 30_000,
    userAgent: "api-balance-fake/1",
    operations: [
      { id: "getBalance", method: "GET", path: "/v1/balance" },
      { id: "spend", method: "POST", path: "/v1/things/{id}" },
      { id: "getThings", method: "GET", path: "/v1/things" },
      { id: "createThing", method: "POST", path: "/v1/things" },
      { id: "getWallet", method: "GET", path: "/v1/wallet", keyless: true },
    ],
  },
  findReason: (body) => findText(body, "message"),
  createMethods: (get) => ({
    getBalance: async (call) => {
      const money = readObject(await get("/v1/balance", call), "money")
      return { buckets: [{ id: "balance", available: readAmount(money, "left", "USD") }] }
    },
  }),
}

/** The smallest provider: one route, and an answer such as `{ "money": { "left": 1.5 } }`. */
export function createFake(options?: ProviderOptions): Provider<paths> {
  return createProvider(adapter, options)
}
