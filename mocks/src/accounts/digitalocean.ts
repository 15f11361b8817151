import { add, isAtLeast, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, toFixed, toTimestamp } from "../ledger/index.js"

/**
 * DigitalOcean: a prepaid account. Inferred: the limit is the maximum cost of a month, and a payment increases what is left.
 */
export const account = prepaid({
  figures: {
    /** The rest of the monthly limit, in USD; 25 by default, as on the provider's page. */
    balance: amount("USD", "25"),
    /** The part of it used this month (UTC), in USD; 75 by default, as on the provider's page. */
    monthToDate: amount("USD", "75"),
    /** The cost of a droplet, in USD; 0.00893 by default: an hour of the smallest one, which is charged at once. */
    costPerDroplet: price("USD", "0.00893"),
  },
  totals: ["monthToDate"],
  renewals: {
    month: ({ balance, monthToDate }) => ({ balance: add(balance, monthToDate), monthToDate: zero }),
  },
  charges: [
    {
      operations: ["createDroplet"],
      price: "costPerDroplet",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ droplet: { id } }),
    },
  ],
  reads: {
    getCustomerBalance: ({ monthToDate, at }) => ({
      month_to_date_balance: toFixed(monthToDate, 2),
      account_balance: "0.00",
      month_to_date_usage: toFixed(monthToDate, 2),
      generated_at: toTimestamp(at),
    }),
    getPrepaymentConfig: ({ balance, monthToDate }) => ({
      config: { spend_limit: toFixed(add(balance, monthToDate), 2), is_auto_prepay_enabled: false },
      status: {
        balance: toFixed(balance, 2),
        is_auto_prepay_enabled: false,
        blocked: isAtLeast(zero, balance),
        month_to_date_balance: toFixed(monthToDate, 2),
      },
    }),
    listBillingInsights: ({ orders }, { parameters: { start_date = "", end_date = "" } }) => {
      const data_points = orders
        .map(({ id, at, cost }) => ({
          start_date: toTimestamp(at).slice(0, 10),
          total_amount: toFixed(cost, 2),
          description: `droplet ${id}`,
        }))
        .filter((point) => point.start_date >= start_date && point.start_date <= end_date)
      return { data_points, total_items: data_points.length, total_pages: 1 }
    },
  },
})

const zero = toAmount(0, "USD")
