import type { Command } from "commander"
import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "./shared-options.js"
import { parseTime } from "./times.js"

/** The range of rows that a command prints. */
export interface RangeOptions extends SharedOptions {
  readonly since?: Date
  readonly until?: Date
}

/** Adds the options of commands that print rows of a time range. */
export function addRangeOptions(command: Command): Command {
  return command
    .option(
      "--since <time>",
      "start, inclusive: 2026-11-01, 2026-11-01T12:00:00Z, or a duration ago (30m, 24h, 7d)",
      parseTime,
    )
    .option("--until <time>", "end, exclusive", parseTime)
}

/** @throws UsageError if the range is empty */
export function refuseEmptyRange({ since, until }: RangeOptions): void {
  if (since && until && since >= until) throw new UsageError("--since must be before --until")
}
