import { toCalendarPeriod } from "@api-balance/core"

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

/** When the day or the month ends (UTC) that a time is in. */
export function toEnd(at: number, unit: "day" | "month"): number {
  return Date.parse(toCalendarPeriod(new Date(at), unit).end ?? "")
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
