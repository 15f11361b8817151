import { type Amount, add, subtract } from "@api-balance/core"
import { type State, zero } from "./state.js"

/** What is left besides what is set aside: the provider's balance is net of it. */
export function toAvailable({ balance, holds }: State): Amount {
  return subtract(balance, holds.map(({ amount }) => amount).reduce(add, zero))
}
