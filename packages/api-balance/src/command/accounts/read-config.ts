import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"
import type { Account } from "./account.js"
import { findConfig } from "./find-config.js"
import { findEntries } from "./known-providers.js"
import { isList, isObject, readAccounts } from "./read-accounts.js"

/** The content of a config file. */
export interface Config {
  /** In the order of the file; without them, the accounts are those whose variable is set. */
  readonly accounts?: Account[]
  /** The path of the history file. */
  readonly history?: string
  /** The thresholds for low balances, in the format that `watch` takes. */
  readonly low?: Readonly<Record<string, string>>
}

/**
 * Reads the config file of this run; undefined if there is none and none was requested. Its content is never shown, because it might
 * contain a key.
 * @throws UsageError
 */
export function readConfig(file?: string): Config | undefined {
  const found = findConfig(file)
  if (!found) return undefined
  const { file: name } = found
  const parsed = parse(readText(name), name)
  const { $schema, ...content } = isObject(parsed) ? parsed : {}
  const { accounts, history, low, ...rest } = content
  if (Object.keys(content).length === 0 || (accounts !== undefined && !isList(accounts)))
    throw new UsageError(
      `${name} must contain { "accounts": [ … ] } with at least one account, or a "history"`,
    )
  if (Object.keys(rest).length > 0)
    throw new UsageError(`${name} has unknown properties; it can have "accounts", "history" and "low"`)
  if ($schema !== undefined && typeof $schema !== "string")
    throw new UsageError(`${name}: "$schema" must be a URL`)
  if (history !== undefined && (typeof history !== "string" || history === ""))
    throw new UsageError(`${name}: "history" must be a file name`)
  return {
    ...(accounts !== undefined && { accounts: readAccounts(accounts, found) }),
    ...(history !== undefined && { history: resolve(dirname(name), history) }),
    ...(low !== undefined && { low: readLow(low, name) }),
  }
}

function readText(name: string): string {
  try {
    return readFileSync(name, "utf8")
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`cannot read ${name}: ${code === "ENOENT" ? "the file does not exist" : code}`)
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // The runtime's own message quotes the file.
    const [place] = String(error).match(/line \d+ column \d+/) ?? []
    throw new UsageError(`${name} is not JSON${place ? `: see ${place}` : ""}`)
  }
}

/** Checks only which buckets it names; `watch` parses the values. */
function readLow(low: unknown, name: string): Readonly<Record<string, string>> {
  const isKnown = (key: string) => findEntries().some(({ id }) => key.match(/^[^\s/(]+/)?.[0] === id)
  const entries = isObject(low) ? Object.entries(low) : []
  if (!isObject(low) || !entries.every(([key, value]) => isKnown(key) && typeof value === "string"))
    throw new UsageError(`${name}: "low" must look like { "vinci": "5 USD", "contentstats": "20%" }`)
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
}
