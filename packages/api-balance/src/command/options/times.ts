import { InvalidArgumentError } from "commander"

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Reads how long something takes, in milliseconds: 30s, 5m, 2h, 1d.
 * @throws InvalidArgumentError
 */
export function parseDuration(text: string): number {
  const [, count, unit = ""] = text.match(/^(\d{1,5})([smhd])$/) ?? []
  const milliseconds = Number(count) * (units[unit] ?? 0)
  if (!(milliseconds > 0)) throw new InvalidArgumentError("It is a time above 0, such as 30s, 5m, 2h or 1d.")
  return milliseconds
}

/**
 * Reads a time: a day in UTC, a time with its zone, or how long ago.
 * @throws InvalidArgumentError
 */
export function parseTime(text: string): Date {
  const [, count, unit] = text.match(/^(\d{1,5})([dh])$/) ?? []
  if (count !== undefined)
    return new Date(Date.now() - Number(count) * (unit === "d" ? 86_400_000 : 3_600_000))
  const [, day = ""] =
    text.match(/^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/) ?? []
  const time = new Date(text)
  // The runtime takes the 30th of February for the 2nd of March.
  if (day === "" || Number.isNaN(time.getTime()) || !isDay(day))
    throw new InvalidArgumentError(
      "It is a day (2026-11-01), a time with its zone (2026-11-01T12:00:00Z), or 7d or 24h ago.",
    )
  return time
}

function isDay(day: string): boolean {
  const time = new Date(day)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
