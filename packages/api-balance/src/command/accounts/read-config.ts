import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"
import type { Account, Entry } from "./account.js"
import { createAccount } from "./create-account.js"
import { findConfig } from "./find-config.js"
import { findEntries, findModule, isModulePath } from "./known-providers.js"

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
  const { file: name, isChosen } = found
  const parsed = parse(readText(name), name)
  const { accounts, history, low, ...rest } = isObject(parsed) ? parsed : {}
  if (!isObject(parsed) || Object.keys(parsed).length === 0 || (accounts !== undefined && !isList(accounts)))
    throw new UsageError(
      `${name} must contain { "accounts": [ … ] } with at least one account, or a "history"`,
    )
  if (Object.keys(rest).length > 0)
    throw new UsageError(`${name} has unknown properties; it can have "accounts", "history" and "low"`)
  if (history !== undefined && (typeof history !== "string" || history === ""))
    throw new UsageError(`${name}: "history" must be a file name`)
  return {
    ...(accounts !== undefined && { accounts: readAccounts(accounts, name, isChosen) }),
    ...(history !== undefined && { history: resolve(dirname(name), history) }),
    ...(low !== undefined && { low: readLow(low, name) }),
  }
}

function readAccounts(accounts: readonly unknown[], name: string, isChosen: boolean): Account[] {
  const seen = new Set<string>()
  return accounts.map((given: unknown, index) => {
    const where = `${name}: accounts[${index}]`
    if (!isObject(given)) throw new UsageError(`${where} must be an object`)
    const account = readAccount(given, findEntry(given.provider, where, name, isChosen), where)
    const accountRef = JSON.stringify([account.entry.id, account.label])
    if (seen.has(accountRef))
      throw new UsageError(
        `${name}: accounts[${index}] is another account of ${account.entry.id} with the same label; give each its own "account"`,
      )
    seen.add(accountRef)
    return account
  })
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

/** The provider that is meant: by its id, or by the path of a module, relative to the file. */
function findEntry(provider: unknown, where: string, name: string, isChosen: boolean): Entry {
  if (isModulePath(provider) && !isChosen)
    throw new UsageError(
      `${where} runs ${provider}. ${name} lies in this folder and may be someone else's: if you mean it, name it: --config ${name}`,
    )
  const entry = isModulePath(provider)
    ? findModule(name, provider)
    : findEntries().find(({ id }) => id === provider)
  if (entry) return entry
  const ids = findEntries().map(({ id }) => id)
  throw new UsageError(
    `${where}.provider must be one of ${ids.join(", ")}, or the path of a module: "./acme.js"`,
  )
}

function readAccount(given: Readonly<Record<string, unknown>>, entry: Entry, where: string): Account {
  const { provider: _, account, ...keys } = given
  if (account !== undefined && !isLabel(account))
    throw new UsageError(`${where}.account must be a label of 1 to 40 characters in one line`)
  const named = [...entry.credentials, ...entry.parameters]
  const options = named.map(({ option }) => option)
  if (!Object.keys(keys).every((option) => options.includes(option)))
    throw new UsageError(
      `${where} can only have the properties ${["provider", "account", ...options].join(", ")}`,
    )
  const variables = named
    .filter(({ option }) => option in keys)
    .map(({ option, variables: [usual] }) => [
      option,
      readVariable(keys[option], `${where}.${option}`, option, usual),
    ])
  return createAccount(entry, Object.fromEntries(variables), account)
}

/** Checks only which buckets it names; `watch` parses the values. */
function readLow(low: unknown, name: string): Readonly<Record<string, string>> {
  const isKnown = (key: string) => findEntries().some(({ id }) => key.match(/^[^\s/(]+/)?.[0] === id)
  const entries = isObject(low) ? Object.entries(low) : []
  if (!isObject(low) || !entries.every(([key, value]) => isKnown(key) && typeof value === "string"))
    throw new UsageError(`${name}: "low" must look like { "vinci": "5 USD", "contentstats": "20%" }`)
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
}

/** A key in a file ends up in a repository or a backup; a variable's name may be there. */
function readVariable(value: unknown, where: string, option: string, example: string): string {
  const advice = `Put the key into an environment variable and name it: "${option}": { "env": "${example}" }`
  if (typeof value === "string")
    throw new UsageError(`${where} is a literal key; never put keys into a file. ${advice}`)
  const name = isObject(value) && Object.keys(value).length === 1 ? value.env : undefined
  if (typeof name !== "string" || !/^[A-Z_][A-Z0-9_]*$/.test(name))
    throw new UsageError(`${where} must name an environment variable in capital letters. ${advice}`)
  return name
}

function isLabel(value: unknown): value is string {
  return typeof value === "string" && /^[^\p{Cc}]{1,40}$/u.test(value) && value.trim() === value
}

function isList(value: unknown): value is readonly [unknown, ...unknown[]] {
  return Array.isArray(value) && value.length > 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
