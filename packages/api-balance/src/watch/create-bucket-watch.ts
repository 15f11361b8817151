import { type Amount, type Balance, compare, isAtLeast, multiply, toAmount } from "@api-balance/core"
import { createMovementReader } from "../movement/create-movement-reader.js"
import type { Moment, Movement } from "../movement/movement.js"
import type { EventBody } from "./event-body.js"
import { isSpent } from "./is-spent.js"
import type { Threshold } from "./threshold.js"

/** What happened to one bucket, by its next moment. */
export type BucketWatch = (moment: Moment, balance: Balance) => EventBody[]

/**
 * Watches one bucket of a provider, of which `past` is known. It is low below its threshold, and recovers where a tenth more than that is
 * available, or the whole that a percentage is taken of; until then what was empty stays so, unless something is added.
 * What the release of a hold gives back counts only when it is seen for the second time.
 */
export function createBucketWatch(
  provider: string,
  low?: Threshold,
  past: Iterable<Moment> = [],
): BucketWatch {
  const readMovement = createMovementReader(provider)
  let highest: Amount | undefined
  let [isFirst, isLow, isEmpty] = [true, false, false]

  function follow(moment: Moment): Movement | undefined {
    const { available } = moment.bucket
    const movement = readMovement(moment)
    if (!highest || isAdded(movement) || isAtLeast(available, highest)) highest = available
    return movement
  }
  for (const moment of past) follow(moment)

  return (moment, { canSpend, topUpUrl }) => {
    const { id, available, allotment } = moment.bucket
    const movement = follow(moment)
    const { threshold, clear } = toLevels(low, available, allotment?.amount, highest)
    const facts = {
      bucket: id,
      available,
      ...(threshold && { threshold }),
      ...(canSpend !== undefined && { canSpend }),
      ...(topUpUrl !== undefined && { topUpUrl }),
    }
    const events: EventBody[] = []
    // What happened before the watch began is no news.
    if (isAdded(movement) && !isFirst) events.push({ type: movement.kind, ...facts, amount: movement.amount })
    isFirst = false

    const [wasLow, wasEmpty] = [isLow, isEmpty]
    isLow = threshold !== undefined && !isAtLeast(available, wasLow ? clear : threshold)
    isEmpty = isSpent(available, canSpend) || (wasEmpty && isLow && !isAdded(movement))
    if (movement?.kind === "returned") [isLow, isEmpty] = [isLow || wasLow, isEmpty || wasEmpty]
    if (isLow && !wasLow && threshold) events.push({ type: "low", ...facts, threshold })
    if (isEmpty && !wasEmpty) events.push({ type: "empty", ...facts })
    if ((wasLow || wasEmpty) && !isLow && !isEmpty) events.push({ type: "recovered", ...facts })
    return events
  }
}

function isAdded(movement: Movement | undefined): movement is Movement & { kind: "topped-up" | "renewed" } {
  return movement?.kind === "topped-up" || movement?.kind === "renewed"
}

/** The threshold, and what it takes to be clearly above it. */
function toLevels(
  low: Threshold | undefined,
  { unit }: Amount,
  allotment: Amount | undefined,
  highest: Amount | undefined,
): { threshold?: undefined; clear?: undefined } | { threshold: Amount; clear: Amount } {
  const whole = allotment?.unit === unit ? allotment : low?.share ? highest : undefined
  // Of nothing, or of less than nothing, there is no part.
  const part = low?.share && whole && compare(whole, toAmount(0, unit)) > 0 && multiply(whole, low.share)
  const threshold = low?.share ? part || undefined : low?.amount
  if (!threshold) return {}
  const clear = multiply(threshold, "1.1")
  const isFull = whole && isAtLeast(whole, threshold) && isAtLeast(clear, whole)
  return { threshold, clear: isFull ? whole : clear }
}
