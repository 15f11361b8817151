import { type Amount, add, compare, isAtLeast, subtract, toAmount } from "@api-balance/core"
import { findRenewal } from "./find-renewal.js"
import type { Moment, Movement } from "./movement.js"

/** Milliseconds; a hold is documented to last about a minute (Vendo). */
const holdTime = 120_000
/** No documented top-up is smaller (Venice: 5 USD, ContentStats: 10 USD). */
const leastTopUp = toAmount(5, "USD")
/** Milliseconds after it in which a renewal may be seen (inferred). */
const lateness = 600_000

/**
 * Creates a reader of what happens to one bucket, which is told its moments in the order of time. It gives what happened
 * since the moment before; undefined for the first moment, for the same one again, and where nothing can be said, because
 * the unit is another one or the time goes backwards.
 *
 * A rise is "renewed" over a renewal of the allotment, also when it is seen up to ten minutes late; "returned" where it
 * reaches at most the level of the last two minutes or, of moments further apart, is less than 5 USD and reaches at most
 * the level before the low one; else "topped-up". Each amount is what can still be seen of all that happened in between.
 */
export function createMovementReader(): (moment: Moment) => Movement | undefined {
  let before: Moment | undefined
  let levels: readonly Level[] = []
  let renewedAt = Number.NaN
  return (to) => {
    const from = before
    before = to
    const time = Date.parse(to.at)
    const { available } = to.bucket
    const since = from?.bucket.available.unit === available.unit ? time - Date.parse(from.at) : Number.NaN
    if (!from || !(since >= 0)) {
      levels = [{ time, available }]
      renewedAt = Number.NaN
      return undefined
    }
    const renewal = Date.parse(findRenewal(from) ?? "")
    if (renewal <= time) renewedAt = renewal
    const fall = subtract(from.bucket.available, available)
    const isSame = fall.value === "0"
    if (isSame && since === 0) return undefined
    if (!fall.value.startsWith("-")) {
      levels = remember(levels, { time, available })
      return { kind: isSame ? "none" : "spent", amount: fall, from, to }
    }
    const amount = subtract(available, from.bucket.available)
    const kind =
      renewal <= time
        ? "renewed"
        : isReturned(levels, { time, available }, amount)
          ? "returned"
          : isRefilled(to) && time - renewedAt <= lateness
            ? "renewed"
            : "topped-up"
    if (kind === "renewed") [levels, renewedAt] = [[], Number.NaN]
    // What is held during a top-up comes back on top of it.
    if (kind === "topped-up")
      levels = levels.map((level) => ({ ...level, available: add(level.available, amount) }))
    levels = remember(levels, { time, available })
    return { kind, amount, from, to }
  }
}

interface Level {
  readonly time: number
  readonly available: Amount
}

/** The last two minutes, and always the one before. */
function remember(levels: readonly Level[], level: Level): readonly Level[] {
  const recent = levels.filter(
    ({ time }, index) => level.time - time <= holdTime || index === levels.length - 1,
  )
  return [...recent, level]
}

function isReturned(levels: readonly Level[], { time, available }: Level, rise: Amount): boolean {
  const reaches = (level: Level) => isAtLeast(level.available, available)
  if (levels.some((level) => time - level.time <= holdTime && reaches(level))) return true
  const beforeLow = levels.at(-2)
  return (
    beforeLow !== undefined &&
    reaches(beforeLow) &&
    rise.unit === leastTopUp.unit &&
    compare(rise, leastTopUp) < 0
  )
}

/** Whether no more is left than an allotment grants. */
function isRefilled({ bucket: { available, allotment } }: Moment): boolean {
  return allotment?.amount.unit === available.unit && isAtLeast(allotment.amount, available)
}
