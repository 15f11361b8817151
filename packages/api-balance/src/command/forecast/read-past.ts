import { toCalendarPeriod } from "@api-balance/core"
import type { History } from "../../history/history.js"
import type { Observation } from "../../history/observation.js"

const hour = 3_600_000
const day = 24 * hour

/** Whose past, and how far back. */
interface Past {
  readonly ids: readonly string[]
  readonly account: string | undefined
  readonly reach: "month" | "year"
}

/** The last week whole, before that one observation an hour for a month, and before that one a day; oldest first. */
export function* readPast(
  { read }: Pick<History, "read">,
  { ids, account, reach }: Past,
  now: Date,
): Generator<Observation> {
  const iso = (time: number) => new Date(time).toISOString()
  const week = iso(now.getTime() - 7 * day)
  // The day before the month began tells what it began with.
  const month = iso(
    Math.min(Date.parse(toCalendarPeriod(now, "month").start ?? "") - day, now.getTime() - 30 * day),
  )
  const [provider] = ids.length === 1 ? ids : []
  const whose = { ...(provider !== undefined && { provider }), ...(account !== undefined && { account }) }
  const ranges = [
    ...(reach === "year" ? [{ since: iso(now.getTime() - 366 * day), until: month, every: day }] : []),
    { since: month, until: week, every: hour },
    { since: week },
  ]
  for (const range of ranges)
    for (const observation of read({ ...whose, ...range }))
      if (ids.length === 0 || ids.includes(observation.provider)) yield observation
}
