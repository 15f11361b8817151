import type { DaysLeft } from "../../forecast/days-left.js"
import { untold } from "../table/table.js"

/** The day on which a bucket is likely to be empty, or to be granted anew: "2026-12-02", "renews 2026-11-25". */
export function showUntil(daysLeft: DaysLeft): string {
  if (daysLeft.state === "renews-first") return `renews ${daysLeft.renewsAt.slice(0, 10)}`
  const time = daysLeft.state === "falling" ? daysLeft.emptyAt : undefined
  return time?.slice(0, 10) ?? untold
}
