import { type Amount, add, compare, isAtLeast, subtract, toAmount } from "@api-balance/core"
import { holdingProviders } from "../generated/holds.js"
import { findRenewal } from "./find-renewal.js"
import type { Moment, Movement } from "./movement.js"

/** Milliseconds; a hold is documented to last about a minute (Vendo). */
const holdTime = 120_000
/** No documented top-up is smaller (Venice: 5 USD, ContentStats: 10 USD). */
const leastTopUp = toAmount(5, "USD")
/** Milliseconds around its time in which a renewal may be seen: it may come late, and clocks differ (inferred). */
const skew = 600_000

/**
 * Creates a reader of what happens to one bucket of a provider. It takes the moments in the order of time and returns what
 * happened since the moment before; undefined for the first moment, for the same one again, and where nothing can be said,
 * because the unit is another one or the time goes backwards.
 *
 * A rise is "renewed" over a renewal of the allotment, where the provider's own time of the next one has moved on, and, up to
 * the allotment, within ten minutes of that time where the provider tells none; "returned" where it reaches at most a level of
 * the last two minutes, or is less than 5 USD and reaches at most the level before the last one, within two minutes or at a
 * provider that is documented to hold money; else "topped-up". Each amount is what can still be seen of all that happened in
 * between.
 */
export function createMovementReader(provider: string): (moment: Moment) => Movement | undefined {
  const hasHolds = holdingProviders.includes(provider)
  let last: Moment | undefined
  let levels: readonly Level[] = []
  let renewedAt = Number.NaN
  return (to) => {
    const from = last
    last = to
    const time = Date.parse(to.at)
    const { available } = to.bucket
    const since = from?.bucket.available.unit === available.unit ? time - Date.parse(from.at) : Number.NaN
    if (!from || !(since >= 0)) {
      levels = []
      renewedAt = Number.NaN
      return undefined
    }
    const renewal = Date.parse(findRenewal(from) ?? "")
    if (renewal <= time) renewedAt = renewal
    const fall = subtract(from.bucket.available, available)
    const isSame = fall.value === "0"
    if (isSame && since === 0) return undefined
    const before = levels.at(-1)
    const recent = levels.filter((level) => time - level.time <= holdTime)
    levels = [...recent, { time: Date.parse(from.at), available: from.bucket.available }]
    if (!fall.value.startsWith("-")) return { kind: isSame ? "none" : "spent", amount: fall, from, to }
    const amount = subtract(available, from.bucket.available)
    // This machine's clock may be behind; a provider that tells the time of the next one tells whether it is over.
    const isEarly = to.bucket.allotment?.renewsAt === undefined && renewal - time <= skew
    const mayHold = since <= holdTime || hasHolds
    const reaches = (level: Level) => isAtLeast(level.available, available)
    const kind =
      renewal <= time || hasMoved(from, to)
        ? "renewed"
        : recent.some(reaches) || (mayHold && before && reaches(before) && isLessThanTopUp(amount))
          ? "returned"
          : isRefilled(to) && (time - renewedAt <= skew || isEarly)
            ? "renewed"
            : "topped-up"
    if (kind === "renewed") [levels, renewedAt] = [[], Number.NaN]
    // What is held during a top-up comes back on top of it.
    if (kind === "topped-up")
      levels = levels.map((level) => ({ ...level, available: add(level.available, amount) }))
    return { kind, amount, from, to }
  }
}

/** What was available at a time. */
interface Level {
  readonly time: number
  readonly available: Amount
}

function isLessThanTopUp(amount: Amount): boolean {
  return amount.unit === leastTopUp.unit && compare(amount, leastTopUp) < 0
}

/** Whether the provider tells a later renewal than before, and by more than the time that has passed: not one that rolls. */
function hasMoved(from: Moment, to: Moment): boolean {
  const [before, after] = [from, to].map(({ bucket }) => Date.parse(bucket.allotment?.renewsAt ?? ""))
  return Number(after) - Number(before) > Date.parse(to.at) - Date.parse(from.at) + skew
}

/** Whether no more is left than an allotment grants. */
function isRefilled({ bucket: { available, allotment } }: Moment): boolean {
  return allotment?.amount.unit === available.unit && isAtLeast(allotment.amount, available)
}
