import { toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, sumOrders, toTimestamp } from "../ledger/index.js"

/** Deepgram: a recording is charged when it is transcribed, to the balance in US dollars (inferred). */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 188.31 by default. */
    balance: amount("USD", "188.31"),
    /** The hours left of a purchase; no such balance by default. */
    hours: optional(amount("hour")),
    /** The cost of a recording, in USD; 0.0043 by default (inferred: prices are per minute and model). */
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
