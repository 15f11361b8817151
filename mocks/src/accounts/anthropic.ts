import { type Amount, add, multiply } from "@api-balance/core"
import type { Order } from "../ledger/declaration.js"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, readParameter, toTimestamp } from "../ledger/index.js"

/**
 * Anthropic: a call is charged when it ends. Inferred: costs are reported at once, and calls succeed until a limit is
 * reached.
 */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 25 by default. It is visible only when a call is rejected. */
    balance: amount("USD", "25"),
    /** The cost of a call, in USD; 0.000058 by default (inferred: the price depends on the model). */
    costPerCall: price("USD", "0.000058"),
    /** The owner's monthly limit (UTC), in USD; none by default. */
    monthlyLimit: optional(amount("USD")),
    /** The amount spent this month, in USD; 0 by default. */
    usedThisMonth: amount("USD"),
  },
  limits: [
    {
      every: "month",
      used: "usedThisMonth",
      most: "monthlyLimit",
      refuse: (_, end) => {
        const message = `You have reached your specified API usage limits. You will regain access on ${toTimestamp(end).slice(0, 10)} at 00:00 UTC.`
        return { example: "spend-cap-monthly", body: { error: { message } } }
      },
    },
  ],
  charges: [
    {
      operations: ["createMessage"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ id: `msg_${id}` }),
    },
  ],
  reads: {
    getCost: ({ orders, at }, call) => {
      const starting_at = readParameter(call, "starting_at") ?? toTimestamp(orders[0]?.at ?? at)
      const costs = orders.filter((order) => order.at >= Date.parse(starting_at)).map(({ cost }) => cost)
      const cost = toCost(costs)
      const row = { starting_at, ending_at: toTimestamp(at), cost: { ...cost, list_amount: cost?.amount } }
      return { data: cost ? [row] : [], data_refreshed_at: toTimestamp(at) }
    },
    getCostReport: ({ orders }) => {
      const toDay = ({ at }: Order) => toTimestamp(at).slice(0, 10)
      const data = [...new Set(orders.map(toDay))].map((day) => {
        const costs = orders.filter((order) => toDay(order) === day).map(({ cost }) => cost)
        const ending_at = toTimestamp(Date.parse(day) + 86_400_000)
        return {
          starting_at: `${day}T00:00:00Z`,
          ending_at,
          results: [{ ...toCost(costs), description: "Messages" }],
        }
      })
      return { data }
    },
    listSpendLimits: ({ monthlyLimit }) => {
      const limit = { type: "spend_limit", id: "spl_1", currency: "USD", is_enabled: true, period: "monthly" }
      return {
        data: monthlyLimit
          ? [{ ...limit, amount: toCents(monthlyLimit), scope: { type: "organization" } }]
          : [],
      }
    },
  },
})

function toCost([first, ...others]: readonly Amount[]) {
  return first && { amount: toCents(others.reduce(add, first)), currency: "USD" }
}

function toCents(amount: Amount): string {
  return multiply(amount, 100).value
}
