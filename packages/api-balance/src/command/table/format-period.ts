import type { Period } from "@api-balance/core"

/** A period for people: "last 30 days", "2026-11", "2026-11-23", "all time". */
export function formatPeriod({ kind, start = "", end = "" }: Period): string {
  if (kind === "all-time") return "all time"
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
  if (kind === "rolling") return days === 1 ? "last day" : `last ${days} days`
  return days === 1 ? start.slice(0, 10) : start.slice(0, 7)
}
