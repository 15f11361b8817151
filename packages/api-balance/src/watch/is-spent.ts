import { type Amount, compare, toAmount } from "@api-balance/core"

/** Whether nothing is available, or the provider reports that it cannot spend. */
export function isSpent(available: Amount, canSpend: boolean | undefined): boolean {
  return canSpend === false || compare(available, toAmount(0, available.unit)) <= 0
}
