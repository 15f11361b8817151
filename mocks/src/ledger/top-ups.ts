import { type Amount, add, isAtLeast } from "@api-balance/core"
import type { TopUpRule } from "./figures.js"

/** An account with automatic top-ups. */
export interface AutomaticallyToppedUp {
  balance: Amount
  autoTopUp: TopUpRule | null
  toppedUpAt: number
}

const minute = 60_000

/** When an automatic top-up is due: at most once a minute, so that an amount that is too small does not loop forever. */
export function findAutoTopUp({ balance, autoTopUp, toppedUpAt }: AutomaticallyToppedUp): number | undefined {
  return autoTopUp && !isAtLeast(balance, autoTopUp.below) ? toppedUpAt + minute : undefined
}

/** Tops up an account if that is due. */
export function settleAutoTopUp(state: AutomaticallyToppedUp, at: number): void {
  const due = findAutoTopUp(state)
  if (!state.autoTopUp || due === undefined || due > at) return
  state.balance = add(state.balance, state.autoTopUp.amount)
  state.toppedUpAt = at
}

/**
 * Returns the named bucket; the first one by default.
 * @throws RangeError if there is no such bucket
 */
export function toBucket<const Bucket extends string>(
  name: string | undefined,
  buckets: readonly Bucket[],
): Bucket {
  const bucket = name === undefined ? buckets[0] : buckets.find((one) => one === name)
  if (bucket === undefined)
    throw new RangeError(`There is no bucket "${name}". Available: ${buckets.join(", ")}.`)
  return bucket
}
