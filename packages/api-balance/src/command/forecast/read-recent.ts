import { toCalendarPeriod } from "@api-balance/core"
import type { History } from "../../history/index.js"
import type { Observation } from "../../index.js"
import { type Chosen, readOf } from "../recording/read-of.js"

const hour = 3_600_000
const day = 24 * hour

/** All of the last week, before that one observation per hour for a month, before that one per day; oldest first. */
export function* readRecent(
  history: Pick<History, "read">,
  chosen: Chosen,
  reach: "month" | "year",
  now: Date,
): Generator<Observation> {
  const iso = (time: number) => new Date(time).toISOString()
  const week = iso(now.getTime() - 7 * day)
  // The last day of the previous month holds the value that this month started with.
  const month = iso(
    Math.min(Date.parse(toCalendarPeriod(now, "month").start ?? "") - day, now.getTime() - 30 * day),
  )
  const ranges = [
    ...(reach === "year" ? [{ since: iso(now.getTime() - 366 * day), until: month, every: day }] : []),
    { since: month, until: week, every: hour },
    { since: week },
  ]
  for (const range of ranges) yield* readOf(history, chosen, range)
}
