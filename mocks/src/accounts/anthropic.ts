import { type Amount, add, multiply } from "@api-balance/core"
import type { Order } from "../ledger/declaration.js"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, readParameter, toTimestamp } from "../ledger/index.js"

/** Anthropic: a call is charged when it ends. Inferred: costs are reported at once, and a limit lets calls through until it is reached. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 25 unless given. Nothing but a refusal shows it. */
    balance: amount("USD", "25"),
    /** What a call costs, in USD; 0.000058 unless given, which is inferred: there are many models with many prices. */
    costPerCall: price("USD", "0.000058"),
    /** The owner's limit for a month (UTC), in USD; none unless given. */
    monthlyLimit: optional(amount("USD")),
    /** What was spent in this month, in USD; nothing unless given. */
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
