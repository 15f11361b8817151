import { type Amount, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, toParts, toTimestamp } from "../ledger/index.js"

/** Novita: a call is charged when it is answered (inferred). The credit line is spent after topped-up funds. */
export const account = prepaid({
  figures: {
    /** The available amount, including the credit line, in USD; 100 by default, as on the provider's page. */
    balance: amount("USD", "100"),
    /** The credit line, in USD; 20 by default, as on the provider's page. */
    creditLimit: amount("USD", "20"),
    /** The cost of a call, in USD; 0.0002 by default (inferred: the price depends on the model). */
    costPerCall: price("USD", "0.0002"),
    /** The amount spent before in this month (UTC), in USD; 0 by default. */
    spentThisMonth: amount("USD"),
  },
  totals: ["spentThisMonth"],
  renewals: { month: () => ({ spentThisMonth: toAmount(0, "USD") }) },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ id: `chat-${id}` }),
    },
  ],
  reads: {
    getBalance: ({ balance, creditLimit }) => {
      const own = subtract(balance, creditLimit)
      const isOwing = !isAtLeast(own, zero)
      return {
        availableBalance: toUnits(balance),
        cashBalance: toUnits(isOwing ? zero : own),
        creditLimit: toUnits(creditLimit),
        outstandingInvoices: toUnits(isOwing ? multiply(own, -1) : zero),
      }
    },
    listMonthlyBills: ({ at, spentThisMonth }) => ({
      data: [{ billingMonth: toTimestamp(at).slice(0, 7), totalAmount: toUnits(spentThisMonth) }],
    }),
  },
})

const zero = toAmount(0, "USD")

/** In units of 1/10000 USD. */
const toUnits = (amount: Amount) => toParts(amount, 10_000)
