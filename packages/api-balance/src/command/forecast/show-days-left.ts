import type { Days, DaysLeft } from "../../index.js"
import { type Cell, unreported } from "../table/table.js"

/** How long a bucket lasts, for people: "about 4 days (3 to 8)", "about 9 hours (8 or more)", "renews first". */
export function showDaysLeft(daysLeft: DaysLeft): string {
  switch (daysLeft.state) {
    case "empty":
      return "empty"
    case "not-falling":
      return "not falling"
    case "unknown":
      return "not enough data yet"
    case "renews-first":
      return "renews first"
    case "falling":
      return showEstimate(daysLeft)
  }
}

/** The range is rounded outwards, so that it still holds; one that rounds to a single number is left out. */
function showEstimate({ estimate, range }: Days): string {
  if (estimate > tenYears) return "more than 10 years"
  const [unit, size] = estimate < 2 ? ["hour", 1 / 24] : ["day", 1]
  const count = Math.round(estimate / size)
  if (count < 1) return "less than an hour"
  const text = `about ${count} ${unit}${count === 1 ? "" : "s"}`
  if (!range) return text
  const least = range.least / size
  const most = range.most === undefined || range.most > tenYears ? undefined : range.most / size
  if (most === undefined) return `${text} (${Math.floor(least)} or more)`
  const isNarrow = Math.round(least) === Math.round(most)
  return isNarrow ? text : `${text} (${Math.floor(least)} to ${Math.ceil(most)})`
}

/** In days; a later end is meaningless. */
const tenYears = 3650

/** The day on which a bucket is likely to be empty, or its allotment renews: "2026-12-02". */
export function showUntil(daysLeft: DaysLeft): Cell {
  const time =
    daysLeft.state === "renews-first"
      ? daysLeft.renewsAt
      : daysLeft.state === "falling"
        ? daysLeft.emptyAt
        : undefined
  return time?.slice(0, 10) ?? unreported
}

/** The table cell for the days left. */
export function toDaysLeftCell(daysLeft: DaysLeft): Cell {
  const text = showDaysLeft(daysLeft)
  if (daysLeft.state === "empty") return { text, style: "red" }
  return daysLeft.state === "unknown" ? { text, style: "dim" } : text
}
