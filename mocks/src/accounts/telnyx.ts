import { subtract } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, toFixed } from "../ledger/index.js"

/** Telnyx: a message is charged when it is accepted (inferred). */
export const account = prepaid({
  figures: {
    /** The available amount, including the credit limit, in USD; 400 by default, as on the provider's page. */
    balance: amount("USD", "400"),
    /** The credit limit, in USD; 100 by default, as on the provider's page. */
    creditLimit: amount("USD", "100"),
    /** The cost of a message, in USD; 0.0051 by default (inferred: prices depend on country and carrier). */
    costPerMessage: price("USD", "0.0051"),
    /** The daily spend limit of the messaging profile (UTC), in USD; none by default. */
    dailyLimit: optional(amount("USD")),
    /** The amount the profile spent today, in USD; 0 by default. */
    usedToday: amount("USD"),
  },
  limits: [
    {
      every: "day",
      used: "usedToday",
      most: "dailyLimit",
      refuse: () => ({ example: "spend-cap-daily" }),
    },
  ],
  charges: [
    {
      operations: ["sendMessage"],
      price: "costPerMessage",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id, cost }) => ({
        data: { id: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`, cost: { amount: cost.value } },
      }),
    },
  ],
  reads: {
    retrieveBalance: ({ balance, creditLimit }) => ({
      data: {
        pending: "0.00",
        balance: toFixed(subtract(balance, creditLimit), 2),
        credit_limit: toFixed(creditLimit, 2),
        available_credit: toFixed(balance, 2),
      },
    }),
    listMessagingProfiles: ({ dailyLimit }) => ({
      data: [
        {
          record_type: "messaging_profile",
          id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          name: "Campaigns",
          enabled: true,
          ...(dailyLimit && { daily_spend_limit: toFixed(dailyLimit, 2) }),
          daily_spend_limit_enabled: dailyLimit !== null,
        },
      ],
      meta: { total_results: 1 },
    }),
  },
})
