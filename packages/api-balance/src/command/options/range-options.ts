import type { Command } from "commander"
import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "./shared-options.js"
import { parseTime } from "./times.js"

/** The range of rows that a command prints, and the format. */
export interface RangeOptions extends SharedOptions {
  readonly since?: Date
  readonly until?: Date
  readonly csv?: true
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
    .option("--csv", "print comma-separated values: exact amounts, all fields")
}

/** @throws UsageError if options contradict each other */
export function refuseContradictions({ csv, json, since, until }: RangeOptions): void {
  if (csv && json) throw new UsageError("choose one of --csv and --json")
  if (since && until && since >= until) throw new UsageError("--since must be before --until")
}
