import { amount, automaticTopUp, duration, price } from "../ledger/figures.js"
import { prepaid, readField, readParameter, sumOrders, toFixed } from "../ledger/index.js"

/** Vinci: each clip is charged when it is ordered. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 25.50 unless given, as on the provider's page. */
    balance: amount("USD", "25.50"),
    /** All that was spent before, in USD; nothing unless given. */
    totalSpent: amount("USD"),
    /** The price of a second of video, in USD; 0.05 unless given, which is documented. */
    pricePerSecond: price("USD", "0.05"),
    /** How long a clip is in the making; a minute unless given, which is inferred. */
    renderTime: duration("1m"),
    /** Automatic top-up; none unless given. That it takes up to a minute is inferred. */
    autoTopUp: automaticTopUp("USD"),
  },
  totals: ["totalSpent"],
  charges: [
    {
      operations: ["generateTextToVideo", "generateImageToVideo"],
      price: "pricePerSecond",
      // Five seconds are what is ordered where nothing is said.
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
