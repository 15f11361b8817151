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
