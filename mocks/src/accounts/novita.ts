import { type Amount, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, toParts, toTimestamp } from "../ledger/index.js"

/** Novita: a call is charged when it is answered, which is inferred. The credit line is spent after what was topped up. */
export const account = prepaid({
  figures: {
    /** What may be spent, the credit line included, in USD; 100 unless given, as on the provider's page. */
    balance: amount("USD", "100"),
    /** The most that may be owed, in USD; 20 unless given, as on the provider's page. */
    creditLimit: amount("USD", "20"),
    /** What a call costs, in USD; 0.0002 unless given, which is inferred: there are many models with many prices. */
    costPerCall: price("USD", "0.0002"),
    /** What was spent in this month (UTC) before, in USD; nothing unless given. */
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

/** In 1/10000 USD. */
const toUnits = (amount: Amount) => toParts(amount, 10_000)
