import { subtract } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { findLess, prepaid, readField } from "../ledger/index.js"

/** Moonshot: a call is charged when it ends. Inferred: cash is spent before vouchers. */
export const account = prepaid({
  figures: {
    /** The balance, cash and vouchers, in USD; 49.58894 by default, as on the provider's page. */
    balance: amount("USD", "49.58894"),
    /** The part in vouchers, in USD, if as much is left; 46.58893 by default, as on the provider's page. */
    vouchers: amount("USD", "46.58893"),
    /** The cost of a call, in USD; 0.01 by default (inferred: prices depend on the model and its tokens). */
    costPerCall: price("USD", "0.01"),
  },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }, call) => ({ id: `cmpl-${id}`, model: readField(call, "model") }),
    },
  ],
  reads: {
    getBalance: ({ balance, vouchers }) => {
      const voucher = findLess(balance, vouchers)
      const cash = subtract(balance, voucher)
      return { data: { available_balance: balance, voucher_balance: voucher, cash_balance: cash } }
    },
  },
})
