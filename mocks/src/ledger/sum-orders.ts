import { type Amount, add, toAmount } from "@api-balance/core"
import type { Order } from "./declaration.js"
import { toMilliseconds } from "./time.js"

/** How many orders there were in the last so many days, and what they come to. */
export function sumOrders(
  { orders, at, available: { unit } }: { orders: readonly Order[]; at: number; available: Amount },
  days: number,
): { count: number; quantity: number; cost: Amount } {
  const within = orders.filter((order) => order.at > at - days * toMilliseconds("1d"))
  return {
    count: within.length,
    quantity: within.reduce((sum, { quantity }) => sum + quantity, 0),
    cost: within.map(({ cost }) => cost).reduce(add, toAmount(0, unit)),
  }
}
