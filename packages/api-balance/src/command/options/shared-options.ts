import { type Command, Option } from "commander"
import { parseTimeout } from "./times.js"

/** What is said on the command line beside the providers. */
export interface SharedOptions {
  readonly json?: true
  readonly account?: string
  /** Milliseconds. */
  readonly timeout?: number
  readonly cache?: string
  readonly fresh?: true
  readonly config?: string
  readonly history?: string
}

const make: Readonly<Record<keyof SharedOptions, () => Option>> = {
  json: () => new Option("--json", "print JSON: exact amounts, errors included"),
  account: () => new Option("--account <label>", "use only the account with this label"),
  timeout: () =>
    new Option("--timeout <time>", "maximum time per request (default: 10s)").argParser(parseTimeout),
  cache: () =>
    new Option("--cache <folder>", "cache responses in this folder, for as long as each provider allows"),
  fresh: () => new Option("--fresh", "ignore cached responses"),
  config: () =>
    new Option("--config <file>", "which accounts to use (default: api-balance.json, where it exists)"),
  history: () => new Option("--history <file>", "record what is reported in this file"),
}

/** What every command that asks heeds. */
export const askingOptions: readonly (keyof SharedOptions)[] = [
  "json",
  "account",
  "timeout",
  "cache",
  "fresh",
  "config",
]

/** Gives a command those of the shared options that it heeds; by default those of every command that asks. */
export function addSharedOptions(
  command: Command,
  names: readonly (keyof SharedOptions)[] = askingOptions,
): Command {
  for (const name of names) command.addOption(make[name]())
  return command
}
