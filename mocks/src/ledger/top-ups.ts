import { type Amount, add, isAtLeast } from "@api-balance/core"
import { type Figure, optional, readFigures, readPrice } from "./figures.js"

/** What adds funds by itself: as soon as less than `below` is left, `amount` is added. */
export interface AutomaticTopUp {
  readonly below: string
  readonly amount: string
}

/** An account that may be topped up by itself. */
export interface AutomaticallyToppedUp {
  balance: Amount
  autoTopUp: TopUpRule | null
  toppedUpAt: number
}

/** When an account is topped up by itself, and by how much. */
export interface TopUpRule {
  readonly below: Amount
  readonly amount: Amount
}

const minute = 60_000

/** A rule that tops an account up by itself; none unless given. */
export function automaticTopUp(unit: string): Figure<TopUpRule | null, AutomaticTopUp | null> {
  const price = { read: (value: unknown) => readPrice(value, unit), initial: null }
  const read = (value: unknown) => {
    if (!(Object.hasOwn(Object(value), "below") && Object.hasOwn(Object(value), "amount")))
      throw new RangeError("it must be an object with below, amount")
    return readFigures({ below: price, amount: price }, value as object) as TopUpRule
  }
  return optional<TopUpRule, AutomaticTopUp | null>({ read, initial: null })
}

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
