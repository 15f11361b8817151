import { InvalidOptionError } from "@api-balance/core"
import type { HistoryRange } from "./history.js"

/** A range in the terms of the database: times are milliseconds since 1970; null means unrestricted. */
export interface Span {
  readonly provider: string | null
  readonly account: string | null
  readonly since: number
  readonly until: number
  readonly every: number | null
}

/** @throws InvalidOptionError */
export function toSpan({ provider, account, since, until, every }: HistoryRange): Span {
  if (every !== undefined && !(Number.isSafeInteger(every) && every > 0))
    throw new InvalidOptionError("must be a whole number of milliseconds above 0", { option: "every" })
  return {
    provider: provider ?? null,
    account: account ?? null,
    since: since === undefined ? Number.MIN_SAFE_INTEGER : toTime(since, "since"),
    until: until === undefined ? Number.MAX_SAFE_INTEGER : toTime(until, "until"),
    every: every ?? null,
  }
}

/**
 * A time as milliseconds since 1970.
 * @throws InvalidOptionError
 */
export function toTime(text: string | undefined, option: string): number {
  const time = Date.parse(text ?? "")
  if (Number.isNaN(time)) throw new InvalidOptionError("must be a time in ISO 8601", { option })
  return time
}
