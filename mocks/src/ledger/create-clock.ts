import { toMilliseconds } from "./to-milliseconds.js"

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
