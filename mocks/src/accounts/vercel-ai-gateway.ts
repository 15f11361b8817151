import { amount, price } from "../ledger/figures.js"
import { prepaid, readField, readParameter, sumCalendar, toFixed, toTimestamp } from "../ledger/index.js"

/** Vercel AI Gateway: a call is charged when it ends (inferred). */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 95.50 by default, as on the provider's page. */
    balance: amount("USD", "95.50"),
    /** The total used before, in USD; 4.50 by default, as on the provider's page. */
    totalUsed: amount("USD", "4.50"),
    /** The cost of a call, in USD; 0.00123 by default (inferred: the price depends on the model). */
    costPerCall: price("USD", "0.00123"),
  },
  totals: ["totalUsed"],
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }, call) => ({ id: `gen_${id}`, model: readField(call, "model") }),
    },
  ],
  reads: {
    getCredits: ({ balance, totalUsed }) => ({
      balance: toFixed(balance, 2),
      total_used: toFixed(totalUsed, 2),
    }),
    getReport: (account, call) => {
      const [from = "", to = "~"] = ["start_date", "end_date"].map((name) => readParameter(call, name))
      const days = account.orders.map(({ at }) => toTimestamp(at).slice(0, 10))
      const results = [...new Set(days)]
        .filter((day) => day >= from && day <= to)
        .map((day) => {
          const request_count = days.filter((one) => one === day).length
          return { day, total_cost: sumCalendar(account, day), request_count }
        })
      return { results }
    },
  },
})
