import { toCalendarPeriod } from "@api-balance/core"

const day = 86_400_000

/** The invented accounts at a time, in milliseconds since 1970; figures in their unit, with at most four decimals. */
export interface Story {
  /** When the past begins. */
  readonly from: number
  /** The present of the story. */
  readonly now: () => number
  readonly openrouter: Purse
  readonly fal: Purse
  readonly deepseek: Purse
  /** Without a balance: only what it costs. */
  readonly openai: Pick<Purse, "spent">
  readonly elevenlabs: Plan
  /** The limit of the key, which this month has nearly reached (USD). */
  readonly keyLimit: number
}

/** A prepaid account. */
export interface Purse {
  readonly available: (at: number) => number
  /** All that was ever paid in. */
  readonly paid: (at: number) => number
  readonly spent: (from: number, to: number) => number
}

/** A plan that renews every 30 days. */
interface Plan {
  readonly limit: number
  readonly used: (at: number) => number
  readonly renewsAt: (at: number) => number
  readonly spent: (from: number, to: number) => number
}

/** Replays the last 75 days, and continues `pace` times as fast as the clock. */
export function createStory(start: number, pace: number): Story {
  const openrouter = createPurse(start, { left: 24.8, perDay: 6.2, topUps: [11, 24, 37, 50, 63], amount: 80 })
  const ofMonth = openrouter.spent(toStart(start, "month"), start)
  return {
    from: start - 75 * day,
    now: () => start + (Date.now() - start) * pace,
    openrouter,
    fal: createPurse(start, { left: 112.4, perDay: 1.15, topUps: [40], amount: 100 }),
    deepseek: createPurse(start, { left: 86.2, perDay: 4.9, topUps: [30, 70], amount: 200 }),
    openai: { spent: (from, to) => toSpent(3.1, from, to) },
    elevenlabs: createPlan(start, { limit: 100_000, perDay: 2_100, renewsIn: 9 }),
    keyLimit: Math.max(5, Math.ceil(ofMonth / 0.92 / 5) * 5),
  }
}

interface PurseFigures {
  /** What is left at the start. */
  readonly left: number
  readonly perDay: number
  /** How many days before the start. */
  readonly topUps: readonly number[]
  readonly amount: number
}

function createPurse(start: number, { left, perDay, topUps, amount }: PurseFigures): Purse {
  const spent = (from: number, to: number) => toSpent(perDay, from, to)
  const paid = (at: number) =>
    800 - amount * topUps.filter((days) => start - days * day > at && at < start).length
  return { spent, paid, available: (at) => round(paid(at) - 800 + left - spent(start, at)) }
}

function createPlan(
  start: number,
  { limit, perDay, renewsIn }: { limit: number; perDay: number; renewsIn: number },
): Plan {
  const length = 30 * day
  const renewsAt = (at: number) => {
    const first = start + renewsIn * day
    return first + Math.floor((at - first) / length + 1) * length
  }
  const spent = (from: number, to: number) => Math.round(toSpent(perDay, from, to))
  return { limit, renewsAt, spent, used: (at) => Math.min(limit, spent(renewsAt(at) - length, at)) }
}

/** What is spent between two times, more by day than by night. */
function toSpent(perDay: number, from: number, to: number): number {
  const toDays = (at: number) => at / day - (0.6 / (2 * Math.PI)) * Math.sin(2 * Math.PI * (at / day - 0.1))
  return round(perDay * (toDays(to) - toDays(from)))
}

/** The start of the calendar day, week or month (UTC) that a time is in. */
export function toStart(at: number, every: "day" | "week" | "month"): number {
  return Date.parse(toCalendarPeriod(new Date(at), every).start ?? "")
}

/** A figure with at most four decimals. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
