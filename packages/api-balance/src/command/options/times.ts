import { InvalidArgumentError } from "commander"

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** The one grammar of durations, for all options: 500ms, 2.5s, 30m, 24h, 7d, 2w; undefined for anything else or zero. */
function readDuration(text: string): number | undefined {
  const [, count, unit = ""] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m|h|d|w)$/) ?? []
  const milliseconds = Math.round(Number(count) * (units[unit] ?? 0))
  return milliseconds > 0 ? milliseconds : undefined
}

/**
 * Parses a duration to milliseconds.
 * @throws InvalidArgumentError
 */
export function parseDuration(text: string): number {
  const milliseconds = readDuration(text)
  if (milliseconds === undefined)
    throw new InvalidArgumentError("Use a duration above 0, such as 30s, 5m, 2h or 1d.")
  return milliseconds
}

/**
 * Parses a duration to milliseconds; a bare number is in seconds.
 * @throws InvalidArgumentError
 */
export function parseTimeout(text: string): number {
  const milliseconds = readDuration(/^[\d.]+$/.test(text) ? `${text}s` : text)
  if (milliseconds === undefined)
    throw new InvalidArgumentError("Use a duration above 0, such as 30s; a bare number is in seconds.")
  return milliseconds
}

/**
 * Parses a time: a day in UTC, a time with a time zone, or a duration ago.
 * @throws InvalidArgumentError
 */
export function parseTime(text: string): Date {
  const ago = readDuration(text)
  if (ago !== undefined) return new Date(Date.now() - ago)
  const [, day = ""] =
    text.match(/^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/) ?? []
  const time = new Date(text)
  // The runtime accepts February 30 as March 2.
  if (day === "" || Number.isNaN(time.getTime()) || !isDay(day))
    throw new InvalidArgumentError(
      "Use a day (2026-11-01), a time with its time zone (2026-11-01T12:00:00Z), or a duration ago (30m, 24h, 7d).",
    )
  return time
}

function isDay(day: string): boolean {
  const time = new Date(day)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
