import { isAtLeast, subtract, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { findLess, prepaid, readField, toFixed } from "../ledger/index.js"

/** DeepSeek: a call is charged when it ends, to granted money first (documented). */
export const account = prepaid({
  figures: {
    /** The balance, granted and topped up, in USD; 110 by default. */
    balance: amount("USD", "110"),
    /** The granted part of it, in USD; 0 by default. */
    granted: amount("USD"),
    /** The cost of a call, in USD; 0.01 by default (inferred: prices depend on the model and its tokens). */
    costPerCall: price("USD", "0.01"),
  },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }, call) => ({ id: `completion-${id}`, model: readField(call, "model") }),
    },
  ],
  reads: {
    getUserBalance: ({ balance, granted, orders, costPerCall }) => {
      const unspent = orders.map(({ cost }) => cost).reduce(subtract, granted)
      const gift = findLess(balance, subtract(unspent, findLess(unspent, toAmount(0, "USD"))))
      const [total, given, own] = [balance, gift, subtract(balance, gift)].map((one) => toFixed(one, 2))
      const info = { currency: "USD", total_balance: total, granted_balance: given, topped_up_balance: own }
      return { is_available: isAtLeast(balance, costPerCall), balance_infos: [info] }
    },
  },
})
