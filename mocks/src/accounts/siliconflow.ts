import { subtract } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { findLess, prepaid, readField, toFixed } from "../ledger/index.js"

/** SiliconFlow: a call is charged when it ends. Inferred: paid funds are spent before granted ones. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 88.88 by default, as on the provider's page. */
    balance: amount("USD", "88.88"),
    /** The granted part of it, in USD, if as much is left; 0.88 by default, as on the provider's page. */
    gift: amount("USD", "0.88"),
    /** The cost of a call, in USD; 0.001 by default (inferred: prices depend on the model and its tokens). */
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
