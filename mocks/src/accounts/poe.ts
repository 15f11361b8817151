import { amount, price } from "../ledger/figures.js"
import { prepaid, readField, readParameter, toWhole } from "../ledger/index.js"

/** Poe: a call is charged when it ends. */
export const account = prepaid({
  figures: {
    /** The point balance; 1500 by default, as on the provider's page. */
    balance: amount("point", "1500"),
    /** The cost of a call, in points; 56 by default (inferred: prices depend on the model and its tokens). */
    costPerCall: price("point", "56"),
  },
  charges: [
    {
      operations: ["createChatCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }, call) => ({ id: `query-${id}`, model: readField(call, "model") }),
    },
  ],
  reads: {
    getCurrentBalance: ({ balance }) => ({ current_point_balance: toWhole(balance) }),
    getPointsHistory: ({ orders, at }, call) => {
      const last = Number(
        readParameter(call, "starting_after")?.replace("query-", "") ?? Number.POSITIVE_INFINITY,
      )
      const older = orders.filter((order) => order.id < last && order.at > at - 30 * 86_400_000).reverse()
      const data = older.slice(0, Number(readParameter(call, "limit") ?? 20)).map((order) => ({
        creation_time: order.at * 1000,
        bot_name: "Claude-Haiku-4.5",
        query_id: `query-${order.id}`,
        usage_type: "API",
        cost_points: toWhole(order.cost),
      }))
      return { has_more: older.length > data.length, length: data.length, data }
    },
  },
})
