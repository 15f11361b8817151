import { type Command, Option } from "commander"
import { parseTimeout } from "./times.js"

/** The options that several commands share. */
export interface SharedOptions {
  readonly wide?: true
  readonly account?: string
  /** Milliseconds. */
  readonly timeout?: number
  readonly cache?: string
  readonly fresh?: true
  readonly config?: string
  readonly demo?: true
  readonly history?: string
}

const make: Readonly<Record<Exclude<keyof SharedOptions, "wide">, () => Option>> = {
  account: () => new Option("--account <label>", "use only the account with this label"),
  timeout: () =>
    new Option("--timeout <time>", "maximum time per request (default: 10s)").argParser(parseTimeout),
  cache: () =>
    new Option("--cache <folder>", "cache responses in this folder, for as long as each provider allows"),
  fresh: () => new Option("--fresh", "ignore cached responses"),
  config: () =>
    new Option("--config <file>", "config file (default: api-balance.json, if it exists, else your own)"),
  demo: () => new Option("--demo", "show invented accounts: no key, no network"),
  history: () => new Option("--history <file>", "record responses in this file"),
}

/** The options of every command that makes requests. */
export const askingOptions: readonly (keyof typeof make)[] = [
  "account",
  "timeout",
  "cache",
  "fresh",
  "config",
]

/** Adds shared options to a command; by default those of commands that make requests. */
export function addSharedOptions(
  command: Command,
  names: readonly (keyof typeof make)[] = askingOptions,
): Command {
  // Whatever reads a config file can show the accounts of the demo instead.
  if (names.includes("config")) command.addOption(make.demo())
  for (const name of names) command.addOption(make[name]())
  return command
}
