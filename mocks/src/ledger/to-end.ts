import { toCalendarPeriod } from "@api-balance/core"

/** When the day or the month ends (UTC) that a time is in. */
export function toEnd(at: number, unit: "day" | "month"): number {
  return Date.parse(toCalendarPeriod(new Date(at), unit).end ?? "")
}
