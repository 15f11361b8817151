import { isAtLeast, roundAmount, toAmount } from "@api-balance/core"
import { amount, automaticTopUp, duration, optional } from "../ledger/figures.js"
import { prepaid, readField, readParameter, toMicros } from "../ledger/index.js"

/**
 * Vendo: a call sets an amount aside, and is charged what it cost when that time is over. Inferred: a limit counts what is
 * settled, and lets a call through until it is reached.
 */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 12.50 unless given, as on the provider's page. */
    balance: amount("USD", "12.50"),
    /** What a call costs in the end, in USD; 0.02 unless given, which is inferred: the models behind Vendo have many prices. */
    costPerCall: amount("USD", "0.02"),
    /** What is set aside for a call until it is settled, in USD; 1 unless given, which is documented. */
    hold: amount("USD", "1"),
    /** How long it is set aside; 60 seconds unless given, as "about a minute" is documented. */
    holdTime: duration("60s"),
    /** The limit of a day (UTC), in USD; none unless given. */
    dailyCap: optional(amount("USD")),
    /** The limit of a month (UTC), in USD; none unless given. */
    monthlyCap: optional(amount("USD")),
    /** Spent today, in USD; nothing unless given. */
    usedToday: amount("USD"),
    /** Spent in this month, in USD; nothing unless given. */
    usedThisMonth: amount("USD"),
    /** Automatic reload; none unless given. That it takes up to a minute is inferred. */
    autoTopUp: automaticTopUp("USD"),
  },
  // Where both are reached, waiting for the day's end would not help.
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
    // An overdrawn balance is shown as nothing, here only.
    getBalance: ({ available }) => ({ credits_remaining_micros: Math.max(0, toMicros(available)) }),
    getLegacyBalance: ({ available }) => ({ balance_usd: roundAmount(available, 2) }),
    getCliBalance: ({ available }) => ({ balance_usd: roundAmount(available, 2) }),
    getSpendCaps: ({ dailyCap, monthlyCap, usedToday, usedThisMonth }) => ({
      daily_micros: dailyCap && toMicros(dailyCap),
      monthly_micros: monthlyCap && toMicros(monthlyCap),
      used_today_micros: toMicros(usedToday),
      used_month_micros: toMicros(usedThisMonth),
    }),
    // The shape is not documented; it is that of the example.
    getUsage: ({ usedToday, usedThisMonth }, call) => {
      const used = readParameter(call, "period") === "day" ? usedToday : usedThisMonth
      const providers = Number(used.value) === 0 ? [] : ["openai"]
      return { providers, periods: [{ totalCost: used.value }], summary: { totalCost: used } }
    },
  },
  answers: {
    // Only a refusal follows from the account; to what is let through the example answers.
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
