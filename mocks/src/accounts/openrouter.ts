import { add, subtract } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, readField, sumCalendar, toTimestamp } from "../ledger/index.js"

/** OpenRouter: a call is charged when it ends. Inferred: calls succeed until the limit of the key is reached. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 74.75 by default, as on the provider's page. */
    balance: amount("USD", "74.75"),
    /** The total used before, in USD; 25.75 by default, as on the provider's page. */
    totalUsage: amount("USD", "25.75"),
    /** The cost of a call, in USD; 0.00042 by default (inferred: the price depends on the model). */
    costPerCall: price("USD", "0.00042"),
    /** The weekly limit of the key, from Monday (UTC), in USD; none by default. */
    weeklyLimit: optional(amount("USD")),
    /** The amount the key used this week, in USD; 0 by default. */
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
