// A provider of your own: here you write by hand what `npm run generate` makes from a spec in the repository.
import { createProvider, findText, readAmount } from "@api-balance/core/adapter"

/** The format of the amount that the adapter reads. */
const balanceUsd = { field: "balance_usd", unit: "USD" }

/** The facts about Acme. Its requests go to these hosts only. */
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
