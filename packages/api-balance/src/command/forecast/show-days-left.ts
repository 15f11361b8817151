import type { DaysLeft } from "../../index.js"
import { type Cell, unreported } from "../table/table.js"

/** How long a bucket lasts, for people: "12 (9–17)", "3.5 (2.1 or more)", "renews first". */
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
    case "falling": {
      const { estimate, range } = daysLeft
      const days = showDays(estimate)
      if (!range) return days
      const [least, most] = [
        showDays(range.least),
        range.most === undefined ? undefined : showDays(range.most),
      ]
      if (most === undefined) return `${days} (${least} or more)`
      return least === most ? days : `${days} (${least}–${most})`
    }
  }
}

/** More than ten years is shown as ten. */
function showDays(days: number): string {
  if (days > 3650) return "3650+"
  return days < 10 ? days.toFixed(1).replace(/\.0$/, "") : String(Math.round(days))
}

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
