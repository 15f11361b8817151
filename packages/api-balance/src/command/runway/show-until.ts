import type { DaysLeft } from "../../forecast/days-left.js"
import { untold } from "../table/table.js"

/** The day on which a bucket is likely to be empty, or on which its allotment is granted anew: "2026-12-02". */
export function showUntil(daysLeft: DaysLeft): string {
  const time =
    daysLeft.state === "renews-first"
      ? daysLeft.renewsAt
      : daysLeft.state === "falling"
        ? daysLeft.emptyAt
        : undefined
  return time?.slice(0, 10) ?? untold
}
