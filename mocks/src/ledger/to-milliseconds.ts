const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * The milliseconds of a duration such as "90s", "1h" or "1d", or of a number of them.
 * @throws RangeError when it cannot be read, or is negative
 */
export function toMilliseconds(duration: unknown): number {
  const [, count, unit = "ms"] = String(duration).match(/^(\d{1,15}(?:\.\d{1,15})?)(ms|s|m|h|d)?$/) ?? []
  if (count === undefined || (typeof duration === "string" && !/[a-z]$/.test(duration)))
    throw new RangeError(
      `"${duration}" is no duration. Write 90s, 15m, 1h or 7d, or milliseconds as a number.`,
    )
  return Math.round(Number(count) * units[unit as keyof typeof units])
}
