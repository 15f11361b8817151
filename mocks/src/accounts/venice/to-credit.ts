import { type Amount, toAmount } from "@api-balance/core"
import type { State } from "./state.js"

/** The prepaid credit of a wallet. */
export function toCredit({ balance }: State): Amount {
  return balance ?? toAmount(0, "USD")
}
