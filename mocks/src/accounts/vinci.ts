import { amount, automaticTopUp, duration, price } from "../ledger/figures.js"
import { prepaid, readField, readParameter, sumOrders, toFixed } from "../ledger/index.js"

/** Vinci: each clip is charged when it is ordered. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 25.50 by default, as on the provider's page. */
    balance: amount("USD", "25.50"),
    /** The total spent before, in USD; 0 by default. */
    totalSpent: amount("USD"),
    /** The price of a second of video, in USD; 0.05 by default (documented). */
    pricePerSecond: price("USD", "0.05"),
    /** The render time of a clip; a minute by default (inferred). */
    renderTime: duration("1m"),
    /** Automatic top-up; none by default. It takes up to a minute (inferred). */
    autoTopUp: automaticTopUp("USD"),
  },
  totals: ["totalSpent"],
  charges: [
    {
      operations: ["generateTextToVideo", "generateImageToVideo"],
      price: "pricePerSecond",
      // Five seconds is the default duration.
      quantity: (call) => Number(readField(call, "duration_seconds") ?? 5),
      refuse: ({ balance }, cost) => {
        const detail = `Insufficient balance. Current balance: $${toFixed(balance, 2)}, required: $${toFixed(cost, 2)}`
        return { example: "low", body: { detail } }
      },
      receipt: ({ id, cost, quantity }) => ({
        request_id: `req_${id}`,
        estimated_cost_usd: cost,
        estimated_duration_seconds: quantity,
      }),
    },
  ],
  reads: {
    getBalance: ({ balance, totalSpent }) => ({ balance_usd: balance, total_spent_usd: totalSpent }),
    getUsage: (account, call) => {
      const days = Number(readParameter(call, "days") ?? 30)
      const { count, quantity, cost } = sumOrders(account, days)
      const period = {
        period_days: days,
        total_requests: count,
        total_seconds: quantity,
        total_cost_usd: cost,
      }
      return { ...period, current_balance_usd: account.balance, total_spent_usd: account.totalSpent }
    },
  },
  answers: {
    getStatus: ({ orders, renderTime, at }, { parameters: { request_id } }) => {
      const order = orders.find(({ id }) => `req_${id}` === request_id)
      if (!order) return { example: "not-found" }
      return at < order.at + renderTime
        ? { example: "pending", body: { request_id, estimated_cost_usd: order.cost } }
        : { body: { request_id, duration_seconds: order.quantity, cost_usd: order.cost } }
    },
  },
})
