import { type Amount, add, isAtLeast } from "@api-balance/core"
import type { TopUpRule } from "./figures.js"

/** An account that may be topped up by itself. */
export interface AutomaticallyToppedUp {
  balance: Amount
  autoTopUp: TopUpRule | null
  toppedUpAt: number
}

const minute = 60_000

/** When an account is topped up by itself: never twice within a minute, so that an amount too small ends somewhere. */
export function findAutoTopUp({ balance, autoTopUp, toppedUpAt }: AutomaticallyToppedUp): number | undefined {
  return autoTopUp && !isAtLeast(balance, autoTopUp.below) ? toppedUpAt + minute : undefined
}

/** Tops an account up by itself, where it is time. */
export function settleAutoTopUp(state: AutomaticallyToppedUp, at: number): void {
  const due = findAutoTopUp(state)
  if (!state.autoTopUp || due === undefined || due > at) return
  state.balance = add(state.balance, state.autoTopUp.amount)
  state.toppedUpAt = at
}

/**
 * The bucket that is meant, the first unless one is named.
 * @throws RangeError when there is no such bucket
 */
export function toBucket<const Bucket extends string>(
  name: string | undefined,
  buckets: readonly Bucket[],
): Bucket {
  const bucket = name === undefined ? buckets[0] : buckets.find((one) => one === name)
  if (bucket === undefined)
    throw new RangeError(`There is no bucket "${name}". There are: ${buckets.join(", ")}.`)
  return bucket
}
