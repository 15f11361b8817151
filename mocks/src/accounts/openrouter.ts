import { add, subtract } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, readField, sumCalendar, toTimestamp } from "../ledger/index.js"

/** OpenRouter: a call is charged when it ends. Inferred: the limit of a key lets calls through until it is reached. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 74.75 unless given, as on the provider's page. */
    balance: amount("USD", "74.75"),
    /** All that was used before, in USD; 25.75 unless given, as on the provider's page. */
    totalUsage: amount("USD", "25.75"),
    /** What a call costs, in USD; 0.00042 unless given, which is inferred: there are many models with many prices. */
    costPerCall: price("USD", "0.00042"),
    /** The limit of the key for a week, from Monday on (UTC), in USD; none unless given. */
    weeklyLimit: optional(amount("USD")),
    /** What the key used in this week, in USD; nothing unless given. */
    usedThisWeek: amount("USD"),
  },
  totals: ["totalUsage"],
  limits: [
    {
      every: "week",
      used: "usedThisWeek",
      most: "weeklyLimit",
      refuse: () => ({ example: "spend-cap-key" }),
    },
  ],
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id, cost }, call) => ({
        id: `gen-${id}`,
        model: readField(call, "model"),
        usage: { cost },
      }),
    },
  ],
  reads: {
    getCredits: ({ balance, totalUsage }) => ({
      data: { total_credits: add(balance, totalUsage), total_usage: totalUsage },
    }),
    getCurrentKey: (account) => {
      const { totalUsage, usedThisWeek, weeklyLimit } = account
      const now = toTimestamp(account.at)
      return {
        data: {
          limit: weeklyLimit,
          limit_remaining: weeklyLimit && subtract(weeklyLimit, usedThisWeek),
          limit_reset: weeklyLimit && "weekly",
          usage: totalUsage,
          usage_daily: sumCalendar(account, now.slice(0, 10)),
          usage_weekly: usedThisWeek,
          usage_monthly: sumCalendar(account, now.slice(0, 7)),
        },
      }
    },
  },
})
