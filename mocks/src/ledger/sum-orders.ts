import { type Amount, add, toAmount } from "@api-balance/core"
import type { Order } from "./declaration.js"
import { toMilliseconds, toTimestamp } from "./time.js"

/** The number of orders in the last `days` days, and their sum. */
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

/** The sum of the orders in a calendar day ("2026-06-15"), month or year, in UTC. */
export function sumCalendar(
  { orders, available: { unit } }: { orders: readonly Order[]; available: Amount },
  period: string,
): Amount {
  return orders
    .filter((order) => toTimestamp(order.at).startsWith(period))
    .map(({ cost }) => cost)
    .reduce(add, toAmount(0, unit))
}
