import { type Amount, subtract } from "@api-balance/core"
import { amount, duration, price } from "../ledger/figures.js"
import { prepaid, toFixed, toParts } from "../ledger/index.js"

/** Featherless: a call holds credits while it is under way, which is documented; how much and how long is inferred. */
export const account = prepaid({
  figures: {
    /** The credits, in USD; 42.50 unless given, as on the provider's page. */
    balance: amount("USD", "42.5"),
    /** What a call holds, in USD; 0.012 unless given. */
    holdPerCall: price("USD", "0.012"),
    /** How long a call holds it; 10 seconds unless given. */
    holdTime: duration("10s"),
    /** What a call costs, in USD; 0.002 unless given, which is inferred: prices are by the model. */
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
