const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Parses a duration such as "90s", "1h" or "1d", or a number of milliseconds, to milliseconds.
 * @throws RangeError if it is invalid or negative
 */
export function toMilliseconds(duration: unknown): number {
  const [, count, unit = "ms"] = String(duration).match(/^(\d{1,15}(?:\.\d{1,15})?)(ms|s|m|h|d)?$/) ?? []
  if (count === undefined || (typeof duration === "string" && !/[a-z]$/.test(duration)))
    throw new RangeError(
      `"${duration}" is not a duration. Use 90s, 15m, 1h or 7d, or milliseconds as a number.`,
    )
  return Math.round(Number(count) * units[unit as keyof typeof units])
}

/** A calendar period, in UTC; weeks start on Monday. A provider's epoch of a day is a day. */
export type Period = "day" | "week" | "month" | "year"

/** The end of the period that contains a time. */
export function toEnd(at: number, period: Period): number {
  const time = new Date(at)
  const [year, month, date] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()]
  const toMonday = 7 - ((time.getUTCDay() + 6) % 7)
  return {
    day: Date.UTC(year, month, date + 1),
    week: Date.UTC(year, month, date + toMonday),
    month: Date.UTC(year, month + 1),
    year: Date.UTC(year + 1, 0),
  }[period]
}

/** Formats a time as ISO 8601, UTC. */
export function toTimestamp(at: number): string {
  return new Date(at).toISOString()
}

/** The clock of accounts, in milliseconds since 1970. */
export interface Clock {
  now(): number
  set(at: number): void
  /**
   * The time after a duration from now.
   * @throws RangeError if the duration is invalid, or the result is beyond the range of dates
   */
  after(duration: string | number): number
}

/**
 * Creates a clock that only moves when it is advanced.
 * @throws RangeError if the time is invalid
 */
export function createClock(time: Date | string = new Date()): Clock {
  let now = toTime(time)
  return {
    now: () => now,
    set: (at) => {
      now = at
    },
    after: (duration) => toTime(new Date(now + toMilliseconds(duration))),
  }
}

function toTime(time: Date | string): number {
  const at = new Date(time).getTime()
  if (Number.isNaN(at)) throw new RangeError(`"${time}" is not a date.`)
  return at
}
