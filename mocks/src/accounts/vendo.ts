import { isAtLeast, roundAmount, toAmount } from "@api-balance/core"
import { amount, automaticTopUp, duration, optional } from "../ledger/figures.js"
import { prepaid, readField, readParameter, toMicros } from "../ledger/index.js"

/**
 * Vendo: a call holds an amount, and is charged its cost when the hold ends. Inferred: a limit counts settled charges, and
 * calls
 * succeed until it is reached.
 */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 12.50 by default, as on the provider's page. */
    balance: amount("USD", "12.50"),
    /** The final cost of a call, in USD; 0.02 by default (inferred: the price depends on the model). */
    costPerCall: amount("USD", "0.02"),
    /** The amount that a call holds until it is settled, in USD; 1 by default (documented). */
    hold: amount("USD", "1"),
    /** The duration of a hold; 60 seconds by default ("about a minute" is documented). */
    holdTime: duration("60s"),
    /** The daily limit (UTC), in USD; none by default. */
    dailyCap: optional(amount("USD")),
    /** The monthly limit (UTC), in USD; none by default. */
    monthlyCap: optional(amount("USD")),
    /** The amount spent today, in USD; 0 by default. */
    usedToday: amount("USD"),
    /** The amount spent this month, in USD; 0 by default. */
    usedThisMonth: amount("USD"),
    /** Automatic reload; none by default. It takes up to a minute (inferred). */
    autoTopUp: automaticTopUp("USD"),
  },
  // If both are reached, waiting for the end of the day would not help.
  limits: [
    { every: "month", used: "usedThisMonth", most: "monthlyCap", refuse: refuse("spend-cap-monthly") },
    { every: "day", used: "usedToday", most: "dailyCap", refuse: refuse("spend-cap-daily") },
  ],
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      hold: { amount: "hold", time: "holdTime" },
      refuse: () => ({ example: "empty" }),
      receipt: ({ id, at }, call) => ({
        id: `chatcmpl-${id}`,
        created: Math.floor(at / 1000),
        model: readField(call, "model"),
      }),
    },
  ],
  reads: {
    // Only here, an overdrawn balance is shown as zero.
    getBalance: ({ available }) => ({ credits_remaining_micros: Math.max(0, toMicros(available)) }),
    getLegacyBalance: ({ available }) => ({ balance_usd: roundAmount(available, 2) }),
    getCliBalance: ({ available }) => ({ balance_usd: roundAmount(available, 2) }),
    getSpendCaps: ({ dailyCap, monthlyCap, usedToday, usedThisMonth }) => ({
      daily_micros: dailyCap && toMicros(dailyCap),
      monthly_micros: monthlyCap && toMicros(monthlyCap),
      used_today_micros: toMicros(usedToday),
      used_month_micros: toMicros(usedThisMonth),
    }),
    // The shape is undocumented; it is that of the example.
    getUsage: ({ usedToday, usedThisMonth }, call) => {
      const used = readParameter(call, "period") === "day" ? usedToday : usedThisMonth
      const providers = Number(used.value) === 0 ? [] : ["openai"]
      return { providers, periods: [{ totalCost: used.value }], summary: { totalCost: used } }
    },
  },
  answers: {
    // The account only determines rejections; otherwise the example is served.
    deploy: ({ available }) =>
      isAtLeast(toAmount(0, "USD"), available)
        ? { example: "empty", body: { balance_usd: roundAmount(available, 2) } }
        : undefined,
  },
})

function refuse(example: string) {
  return (seconds: number) => ({
    example,
    headers: { "Retry-After": String(seconds) },
    body: { error: { retry_after: seconds } },
  })
}
