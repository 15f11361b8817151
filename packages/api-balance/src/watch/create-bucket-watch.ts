import { type Amount, type Balance, compare, isAtLeast, multiply, toAmount } from "@api-balance/core"
import { createMovementReader } from "../movement/create-movement-reader.js"
import type { Moment, Movement } from "../movement/movement.js"
import type { EventBody } from "./event-body.js"
import type { BucketState } from "./incidents.js"
import { isSpent } from "./is-spent.js"
import { isUnused } from "./is-unused.js"
import type { Threshold } from "./threshold.js"

/** Watches one bucket. */
export interface BucketWatch {
  /** Returns the events for the next moment. */
  observe(moment: Moment, balance: Balance): EventBody[]
  /** Whether an amount dropped so far below the last one that it may be a mistake. */
  doubts(available: Amount): boolean
}

/** The dependencies of a bucket watch. */
interface Parts {
  readonly provider: string
  /** The state reported before; updated in place. */
  readonly state: BucketState
  readonly low?: Threshold
  /** The known past of the bucket. */
  readonly past?: Iterable<Moment>
}

/**
 * Watches one bucket of a provider. It is low below its threshold, and recovers at ten percent above the threshold, or at the
 * whole that a percentage refers to. Until then an empty bucket stays empty, unless something is added. An amount that a
 * released hold returns counts only when it is seen twice.
 */
export function createBucketWatch({ provider, state, low, past = [] }: Parts): BucketWatch {
  const readMovement = createMovementReader(provider)
  let [highest, last]: (Amount | undefined)[] = []
  let isFirst = true

  function follow(moment: Moment): Movement | undefined {
    const { available } = moment.bucket
    const movement = readMovement(moment)
    if (!highest || isAdded(movement) || isAtLeast(available, highest)) highest = available
    return movement
  }
  for (const moment of past) follow(moment)

  return {
    doubts: (available) =>
      last !== undefined && !state.isLow && !state.isEmpty && !isAtLeast(available, multiply(last, "0.1")),
    observe: (moment, balance) => {
      const { canSpend, topUpUrl } = balance
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
      // Changes from before the watch are not events.
      if (isAdded(movement) && !isFirst)
        events.push({ type: movement.kind, ...facts, amount: movement.amount })
      isFirst = false
      last = available

      // An incident without a threshold is not an incident any more.
      const [wasLow, wasEmpty] = [state.isLow && threshold !== undefined, state.isEmpty]
      const isNever = isUnused(moment.bucket, balance, state)
      state.isUsed = !isNever
      let isLow = threshold !== undefined && !isAtLeast(available, wasLow ? clear : threshold)
      let isEmpty = !isNever && (isSpent(available, canSpend) || (wasEmpty && isLow && !isAdded(movement)))
      if (movement?.kind === "returned") [isLow, isEmpty] = [isLow || wasLow, isEmpty || wasEmpty]
      if (isLow && !wasLow && threshold) events.push({ type: "low", ...facts, threshold })
      if (isEmpty && !wasEmpty) events.push({ type: "empty", ...facts })
      if ((wasLow || wasEmpty) && !isLow && !isEmpty) events.push({ type: "recovered", ...facts })
      Object.assign(state, { isLow, isEmpty })
      return events
    },
  }
}

function isAdded(movement: Movement | undefined): movement is Movement & { kind: "topped-up" | "renewed" } {
  return movement?.kind === "topped-up" || movement?.kind === "renewed"
}

/** The threshold, and the level that is clearly above it. */
function toLevels(
  low: Threshold | undefined,
  { unit }: Amount,
  allotment: Amount | undefined,
  highest: Amount | undefined,
): { threshold?: undefined; clear?: undefined } | { threshold: Amount; clear: Amount } {
  const whole = allotment?.unit === unit ? allotment : low?.share ? highest : undefined
  // There is no percentage of zero or less.
  const part = low?.share && whole && compare(whole, toAmount(0, unit)) > 0 && multiply(whole, low.share)
  const threshold = low?.share ? part || undefined : low?.amount && { value: low.amount.value, unit }
  if (!threshold) return {}
  const clear = multiply(threshold, "1.1")
  const isFull = whole && isAtLeast(whole, threshold) && isAtLeast(clear, whole)
  return { threshold, clear: isFull ? whole : clear }
}
