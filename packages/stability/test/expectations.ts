import { type Expectations, viaClient } from "@api-balance/mocks"
import type { Stability } from "../src/index.js"

const credits = (value: string) => ({ buckets: [{ id: "credits", available: { value, unit: "credit" } }] })
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<Stability> = {
  getBalance: {
    read: (stability) => stability.getBalance(),
    examples: {
      ...refused,
      healthy: credits("0.6336833840314097"),
      many: credits("1250"),
      empty: credits("0"),
    },
  },
  generateCore: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      empty: { name: "InsufficientBalanceError" },
      moderated: invalid,
      forbidden: { name: "PermissionError" },
      "too-large": invalid,
    },
  },
  generateImage: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      low: { name: "InsufficientBalanceError" },
    },
  },
}
