import { subtract } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { findLess, prepaid, readField, toFixed } from "../ledger/index.js"

/** SiliconFlow: a call is charged when it ends. Inferred: what was paid is spent before what was given. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 88.88 unless given, as on the provider's page. */
    balance: amount("USD", "88.88"),
    /** What of it was given, in USD, if as much is left; 0.88 unless given, as on the provider's page. */
    gift: amount("USD", "0.88"),
    /** What a call costs, in USD; 0.001 unless given, which is inferred: prices are by the model and its tokens. */
    costPerCall: price("USD", "0.001"),
  },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }, call) => ({ id: `chat-${id}`, model: readField(call, "model") }),
    },
  ],
  reads: {
    getUserInfo: ({ balance, gift }) => {
      const given = findLess(balance, gift)
      const paid = subtract(balance, given)
      return {
        data: {
          balance: toFixed(given, 2),
          chargeBalance: toFixed(paid, 2),
          totalBalance: toFixed(balance, 2),
        },
      }
    },
  },
})
