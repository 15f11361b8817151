const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * The milliseconds of a duration such as "90s", "1h" or "1d", or of a number of them.
 * @throws RangeError when it cannot be read, or is negative
 */
export function toMilliseconds(duration: unknown): number {
  const [, count, unit = "ms"] = String(duration).match(/^(\d{1,15}(?:\.\d{1,15})?)(ms|s|m|h|d)?$/) ?? []
  if (count === undefined || (typeof duration === "string" && !/[a-z]$/.test(duration)))
    throw new RangeError(
      `"${duration}" is no duration. Write 90s, 15m, 1h or 7d, or milliseconds as a number.`,
    )
  return Math.round(Number(count) * units[unit as keyof typeof units])
}

/** A part of the calendar, in UTC; weeks begin on Monday. A provider's epoch that is a day is a day. */
export type Period = "day" | "week" | "month" | "year"

/** When the period ends that a time is in. */
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

/** A time in ISO 8601, UTC. */
export function toTimestamp(at: number): string {
  return new Date(at).toISOString()
}

/** The time of accounts, in milliseconds since 1970. */
export interface Clock {
  now(): number
  set(at: number): void
  /**
   * The time when a duration from now will be over.
   * @throws RangeError when the duration cannot be read, or leads beyond what a date can be
   */
  after(duration: string | number): number
}

/**
 * Makes a clock that stands still.
 * @throws RangeError when the time is none
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
  if (Number.isNaN(at)) throw new RangeError(`"${time}" is no date.`)
  return at
}
