import { type Expectations, viaClient } from "@api-balance/mocks"
import type { ShortGenius } from "../src/index.js"

const pools = (credits: Record<string, string>) => ({
  buckets: Object.entries(credits).map(([id, value]) => ({ id, available: { value, unit: "credit" } })),
})

const refused = {
  unauthorized: { name: "AuthenticationError" },
  "too-many-requests": { name: "RateLimitError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<ShortGenius> = {
  getUsage: {
    read: (shortgenius) => shortgenius.getBalance(),
    examples: {
      ...refused,
      healthy: pools({ credits: "217" }),
      "two-pools": pools({ credits: "217", "high-quality-video-credits": "1" }),
      "four-pools": pools({
        credits: "217",
        "animated-video-credits": "12",
        "high-quality-video-credits": "1",
        "image-credits": "0",
      }),
      fractional: pools({ credits: "216.75" }),
      low: pools({ credits: "2" }),
      empty: pools({ credits: "0" }),
    },
  },
  checkHealth: { examples: { ...refused, healthy: viaClient } },
  createVideo: {
    examples: {
      ...refused,
      healthy: viaClient,
      low: { name: "InsufficientBalanceError" },
      empty: { name: "InsufficientBalanceError" },
      "low-as-bad-request": { name: "InsufficientBalanceError" },
      "bad-request": { name: "InvalidRequestError" },
      "bad-request-unexplained": { name: "InvalidRequestError" },
      "not-found": { name: "InvalidRequestError" },
    },
  },
}
