import { type Command, InvalidArgumentError, Option } from "commander"

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
  account: () => new Option("--account <label>", "ask only the account with this label"),
  timeout: () =>
    new Option("--timeout <seconds>", "that one call may take; 10 by default").argParser(parseTimeout),
  cache: () =>
    new Option(
      "--cache <folder>",
      "keep answers there between runs, and use them while they are fresh enough",
    ),
  fresh: () => new Option("--fresh", "ask again, however fresh the kept answer is"),
  config: () =>
    new Option("--config <file>", "which accounts to ask; api-balance.json by default, where it exists"),
  history: () => new Option("--history <file>", "the history: a file that keeps what is answered"),
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

function parseTimeout(text: string): number {
  const seconds = /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : 0
  if (seconds <= 0) throw new InvalidArgumentError("It is a number of seconds above 0, such as 2.5.")
  return Math.round(seconds * 1000)
}
