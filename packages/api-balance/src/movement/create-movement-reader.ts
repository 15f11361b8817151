import { type Amount, add, compare, isAtLeast, subtract, toAmount } from "@api-balance/core"
import { holdingProviders } from "../generated/holds.js"
import { findRenewal } from "./find-renewal.js"
import type { Moment, Movement } from "./movement.js"

/** Milliseconds; a hold lasts about a minute (documented by Vendo). */
const holdTime = 120_000
/** The smallest documented top-up (Venice: 5 USD, ContentStats: 10 USD). */
const leastTopUp = toAmount(5, "USD")
/** Milliseconds around the renewal time in which a renewal may appear: it may be late, and clocks differ (inferred). */
const skew = 600_000

/**
 * Creates a reader of the changes of one bucket. It receives moments in order of time and returns the change since the
 * previous one; undefined for the first moment, for a repeated one, and if the change is unknown because the unit differs or
 * the time goes backwards.
 *
 * An increase is "renewed" if the provider's own time of the next renewal has advanced, or, if the provider does not report
 * that time, within ten minutes of the renewal and up to the allotment. It is "returned" if it reaches at most a level of the
 * last two minutes; or if it is less than 5 USD and reaches at most the second-to-last level, within two minutes or at a
 * provider that is documented to hold money. Otherwise it is "topped-up". Each amount is the net change: several changes
 * between two moments cannot be distinguished.
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
    // This machine's clock may be behind. A provider that reports the next renewal reveals whether it has happened.
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
    // An amount that is held during a top-up returns in addition to it.
    if (kind === "topped-up")
      levels = levels.map((level) => ({ ...level, available: add(level.available, amount) }))
    return { kind, amount, from, to }
  }
}

/** The available amount at a time. */
interface Level {
  readonly time: number
  readonly available: Amount
}

function isLessThanTopUp(amount: Amount): boolean {
  return amount.unit === leastTopUp.unit && compare(amount, leastTopUp) < 0
}

/** Whether the reported renewal advanced by more than the elapsed time, so that it is not a rolling date. */
function hasMoved(from: Moment, to: Moment): boolean {
  const [before, after] = [from, to].map(({ bucket }) => Date.parse(bucket.allotment?.renewsAt ?? ""))
  return Number(after) - Number(before) > Date.parse(to.at) - Date.parse(from.at) + skew
}

/** Whether the available amount is at most the allotment. */
function isRefilled({ bucket: { available, allotment } }: Moment): boolean {
  return allotment?.amount.unit === available.unit && isAtLeast(allotment.amount, available)
}
