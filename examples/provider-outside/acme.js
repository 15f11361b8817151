// A provider of your own: what `npm run generate` makes of a spec in the repository, you write here.
import { createProvider, findText, readAmount } from "@api-balance/core/adapter"

/** How the amount is written, which the adapter reads. */
const balanceUsd = { field: "balance_usd", unit: "USD" }

/** What is known of Acme. Its requests go to these hosts, and to no others. */
export const facts = {
  id: "acme",
  baseUrl: "https://api.acme.example/v1",
  variables: { baseUrl: "ACME_BASE_URL" },
  credentials: [{ option: "apiKey", variables: ["ACME_API_KEY"], header: "Authorization", scheme: "Bearer" }],
  cacheTtlMs: 30_000,
  userAgent: "acme-for-api-balance",
  operations: [
    { id: "getBalance", method: "GET", path: "/balance" },
    { id: "createVideo", method: "POST", path: "/videos" },
  ],
}

/** Creates an Acme provider. Throws nothing before a call is made. */
export function create(options) {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error"),
      createMethods: ({ get }) => ({
        getBalance: async (call) => {
          const wire = await get("/balance", call)
          return { buckets: [{ id: "balance", available: readAmount(wire, balanceUsd) }] }
        },
      }),
    },
    options,
  )
}
