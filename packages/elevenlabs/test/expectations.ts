import { toCalendarPeriod } from "@api-balance/core"
import { type Expectations, viaClient } from "@api-balance/mocks"
import type { ElevenLabs } from "../src/index.js"

const credits = (value: string) => ({ value, unit: "credit" })
const bucket = (available: string, amount: string, renews: string, renewsAt?: string) => ({
  id: "credits",
  available: credits(available),
  allotment: { amount: credits(amount), renews, ...(renewsAt && { renewsAt }) },
})
const usage = (value: string) => (at: Date) => ({
  period: toCalendarPeriod(at, "month"),
  spent: [credits(value)],
  quantities: {},
})

const christmas = "2025-12-25T00:00:00.000Z"
const denied = { name: "PermissionError" }
const invalid = { name: "InvalidRequestError" }
const refused = {
  unauthorized: { name: "AuthenticationError" },
  "missing-permission": denied,
  forbidden: denied,
  "too-many-requests": { name: "RateLimitError" },
  busy: { name: "ServerError" },
  "server-error": { name: "ServerError" },
}

/** What every example of the spec means. */
export const expectations: Expectations<ElevenLabs> = {
  getSubscription: {
    read: (elevenlabs) => elevenlabs.getBalance(),
    examples: {
      ...refused,
      healthy: { buckets: [bucket("82769", "100000", "month", christmas)] },
      yearly: { buckets: [bucket("130500000", "132000000", "year", "2027-01-01T00:00:00.000Z")] },
      "usage-based": {
        buckets: [{ ...bucket("38000", "1500000", "epoch", christmas), creditLine: credits("100000") }],
        owed: [{ value: "14.88", unit: "USD" }],
      },
      unlimited: {
        buckets: [bucket("-10000", "2000000", "month", christmas)],
        owed: [{ value: "1.8", unit: "USD" }],
      },
      empty: { buckets: [bucket("0", "10000", "epoch")] },
    },
  },
  getCharacterStats: {
    read: (elevenlabs) => elevenlabs.getUsage(),
    examples: {
      ...refused,
      invalid,
      healthy: usage("2214"),
      fractions: usage("0.3"),
      "nothing-used": usage("0"),
    },
  },
  createSpeech: {
    examples: {
      ...refused,
      healthy: viaClient,
      "bad-request": invalid,
      invalid,
      empty: { name: "InsufficientBalanceError", available: credits("0"), required: credits("240") },
      low: { name: "InsufficientBalanceError", available: credits("18"), required: credits("240") },
      "low-as-bad-request": {
        name: "InsufficientBalanceError",
        available: credits("18"),
        required: credits("240"),
      },
      "low-with-both-words": {
        name: "InsufficientBalanceError",
        available: credits("18"),
        required: credits("240"),
      },
      "spend-cap-key": { name: "SpendCapExceededError", setBy: "owner" },
      "spend-cap-key-newer": { name: "SpendCapExceededError", setBy: "owner" },
      "unusual-activity": denied,
      "insufficient-credits": { name: "InsufficientBalanceError" },
      "plan-required": denied,
    },
  },
}
