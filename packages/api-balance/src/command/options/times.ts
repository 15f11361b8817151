import { InvalidArgumentError } from "commander"

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** The one grammar of durations, for all options: 500ms, 2.5s, 30m, 24h, 7d, 2w; undefined for what is none above 0. */
function readDuration(text: string): number | undefined {
  const [, count, unit = ""] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m|h|d|w)$/) ?? []
  const milliseconds = Math.round(Number(count) * (units[unit] ?? 0))
  return milliseconds > 0 ? milliseconds : undefined
}

/**
 * Reads how long something takes, in milliseconds.
 * @throws InvalidArgumentError
 */
export function parseDuration(text: string): number {
  const milliseconds = readDuration(text)
  if (milliseconds === undefined)
    throw new InvalidArgumentError("Use a duration above 0, such as 30s, 5m, 2h or 1d.")
  return milliseconds
}

/**
 * Reads a duration in milliseconds; a number alone is in seconds.
 * @throws InvalidArgumentError
 */
export function parseTimeout(text: string): number {
  const milliseconds = readDuration(/^[\d.]+$/.test(text) ? `${text}s` : text)
  if (milliseconds === undefined)
    throw new InvalidArgumentError("Use a duration above 0, such as 30s; a number alone is in seconds.")
  return milliseconds
}

/**
 * Reads a time: a day in UTC, a time with its zone, or how long ago.
 * @throws InvalidArgumentError
 */
export function parseTime(text: string): Date {
  const ago = readDuration(text)
  if (ago !== undefined) return new Date(Date.now() - ago)
  const [, day = ""] =
    text.match(/^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/) ?? []
  const time = new Date(text)
  // The runtime takes the 30th of February for the 2nd of March.
  if (day === "" || Number.isNaN(time.getTime()) || !isDay(day))
    throw new InvalidArgumentError(
      "Use a day (2026-11-01), a time with its zone (2026-11-01T12:00:00Z), or a duration ago (30m, 24h, 7d).",
    )
  return time
}

function isDay(day: string): boolean {
  const time = new Date(day)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
