import { subtract } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, toFixed } from "../ledger/index.js"

/** Telnyx: a message is charged when it is accepted, which is inferred. */
export const account = prepaid({
  figures: {
    /** What may be spent, the credit limit included, in USD; 400 unless given, as on the provider's page. */
    balance: amount("USD", "400"),
    /** How much of it is lent, in USD; 100 unless given, as on the provider's page. */
    creditLimit: amount("USD", "100"),
    /** What a message costs, in USD; 0.0051 unless given, which is inferred: prices are by country and carrier. */
    costPerMessage: price("USD", "0.0051"),
    /** The spend limit of the messaging profile for a day (UTC), in USD; none unless given. */
    dailyLimit: optional(amount("USD")),
    /** What the profile spent today, in USD; nothing unless given. */
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
