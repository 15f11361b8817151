import { toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, sumOrders, toTimestamp } from "../ledger/index.js"

/** Deepgram: a recording is charged when it is heard, to the balance in US dollars, which is inferred. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 188.31 unless given. */
    balance: amount("USD", "188.31"),
    /** What is left of a purchase of hours; no such balance unless given. */
    hours: optional(amount("hour")),
    /** What a recording costs, in USD; 0.0043 unless given, which is inferred: prices are by the minute and the model. */
    costPerCall: price("USD", "0.0043"),
  },
  buckets: { balance: "balance", hours: "hours" },
  charges: [
    {
      operations: ["transcribe"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ metadata: { request_id: `request-${id}` } }),
    },
  ],
  reads: {
    getBalances: ({ balance, hours }) => ({
      balances: [
        { balance_id: "balance", amount: balance, units: "usd" },
        ...(hours ? [{ balance_id: "hours", amount: hours, units: "hour" }] : []),
      ],
    }),
    getBillingBreakdown: (account) => {
      const [start, end] = [account.at - 30 * 86_400_000, account.at].map((at) =>
        toTimestamp(at).slice(0, 10),
      )
      const { cost } = sumOrders(account, 30)
      const results = cost.value === toAmount(0, "USD").value ? [] : [{ dollars: cost, grouping: {} }]
      return { start, end, results }
    },
  },
})
