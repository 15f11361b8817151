import { type Amount, subtract } from "@api-balance/core"
import { amount, duration, price } from "../ledger/figures.js"
import { prepaid, toFixed, toParts } from "../ledger/index.js"

/** Featherless: a call holds credits while it is in flight (documented); the amount and the duration are inferred. */
export const account = prepaid({
  figures: {
    /** The credits, in USD; 42.50 by default, as on the provider's page. */
    balance: amount("USD", "42.5"),
    /** The hold of a call, in USD; 0.012 by default. */
    holdPerCall: price("USD", "0.012"),
    /** The duration of a hold; 10 seconds by default. */
    holdTime: duration("10s"),
    /** The cost of a call, in USD; 0.002 by default (inferred: prices depend on the model). */
    costPerCall: price("USD", "0.002"),
  },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      hold: { amount: "holdPerCall", time: "holdTime" },
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ id: `chat-${id}` }),
    },
  ],
  reads: {
    getBalance: ({ balance, available }) => ({
      ...toFigures("balance", balance),
      ...toFigures("reserved", subtract(balance, available)),
      ...toFigures("available", available),
    }),
  },
})

function toFigures(name: string, amount: Amount) {
  return { [`${name}_nano_usd`]: toParts(amount, 1_000_000_000), [`${name}_usd`]: toFixed(amount, 9) }
}
