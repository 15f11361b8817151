import { dirname, isAbsolute, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"
import type { Account, Entry } from "./account.js"
import { createAccount } from "./create-account.js"
import { type ConfigFile, requireChosen } from "./find-config.js"
import { findEntries, findModule, isModulePath } from "./known-providers.js"
import type { KeyCommand } from "./read-key.js"
import type { ProgramWords } from "./run-program.js"

/**
 * Reads the accounts of a config file, in its order.
 * @throws UsageError
 */
export function readAccounts(accounts: readonly unknown[], found: ConfigFile): Account[] {
  const { file: name } = found
  const seen = new Set<string>()
  return accounts.map((given: unknown, index) => {
    const where = `${name}: accounts[${index}]`
    if (!isObject(given)) throw new UsageError(`${where} must be an object`)
    const account = readAccount(given, findEntry(given.provider, where, found), where, found)
    const accountRef = JSON.stringify([account.entry.id, account.label])
    if (seen.has(accountRef))
      throw new UsageError(
        `${name}: accounts[${index}] is another account of ${account.entry.id} with the same label; give each its own "account"`,
      )
    seen.add(accountRef)
    return account
  })
}

/** The provider that is meant: by its id, or by the path of a module, relative to the file. */
function findEntry(provider: unknown, where: string, found: ConfigFile): Entry {
  if (isModulePath(provider)) requireChosen(found, `${where} runs ${provider}`)
  const entry = isModulePath(provider)
    ? findModule(found.file, provider)
    : findEntries().find(({ id }) => id === provider)
  if (entry) return entry
  const ids = findEntries().map(({ id }) => id)
  throw new UsageError(
    `${where}.provider must be one of ${ids.join(", ")}, or the path of a module: "./acme.js"`,
  )
}

function readAccount(
  given: Readonly<Record<string, unknown>>,
  entry: Entry,
  where: string,
  found: ConfigFile,
): Account {
  const { provider: _, account, ...keys } = given
  if (account !== undefined && !isLabel(account))
    throw new UsageError(`${where}.account must be a label of 1 to 40 characters in one line`)
  const { credentials, parameters } = entry
  const options = [...credentials, ...parameters].map(({ option }) => option)
  if (!Object.keys(keys).every((option) => options.includes(option)))
    throw new UsageError(
      `${where} can only have the properties ${["provider", "account", ...options].join(", ")}`,
    )
  const named: Record<string, string> = {}
  const commands: Record<string, KeyCommand> = {}
  for (const { option, variables } of [...credentials, ...parameters]) {
    if (!(option in keys)) continue
    const isKey = credentials.some((credential) => credential.option === option)
    const source = readSource(keys[option], {
      where: `${where}.${option}`,
      option,
      usual: variables[0],
      isKey,
    })
    if (typeof source === "string") named[option] = source
    else {
      requireChosen(found, `${where}.${option} runs a command`)
      commands[option] = { words: source, folder: dirname(resolve(found.file)) }
    }
  }
  return createAccount(entry, { named, commands }, account)
}

/** The place of a value in the file, and what it is for. */
interface Place {
  readonly where: string
  readonly option: string
  readonly usual: string
  readonly isKey: boolean
}

/**
 * Reads where a value comes from: the name of a variable, or the words of a command. A key itself in a file ends up in a
 * repository or a backup.
 */
function readSource(value: unknown, { where, option, usual, isKey }: Place): string | ProgramWords {
  const advice = `Put ${isKey ? "the key" : "it"} into an environment variable and name it: "${option}": { "env": "${usual}" }`
  if (typeof value === "string")
    throw new UsageError(`${where} is a literal key; never put keys into a file. ${advice}`)
  const { env, command, ...rest } = isObject(value) ? value : {}
  const isOne = Object.keys(rest).length === 0 && (env === undefined) !== (command === undefined)
  if (isOne && isCommand(command) && isKey) return command
  if (isOne && command !== undefined)
    throw new UsageError(
      isKey
        ? `${where}.command must list a program, by its name or absolute path, and its words: ["op", "read", "op://…"]`
        : `${where} is not a key; only a key can come from a command. ${advice}`,
    )
  if (isOne && typeof env === "string" && /^[A-Z_][A-Z0-9_]*$/.test(env)) return env
  throw new UsageError(`${where} must name an environment variable in capital letters. ${advice}`)
}

/** A relative path would depend on the working folder, which may be someone else's. */
function isCommand(value: unknown): value is ProgramWords {
  if (!isList(value) || !value.every((word) => typeof word === "string" && !word.includes("\0"))) return false
  const program = String(value[0])
  return program.trim() !== "" && (isAbsolute(program) || !/[\\/]/.test(program))
}

function isLabel(value: unknown): value is string {
  return typeof value === "string" && /^[^\p{Cc}]{1,40}$/u.test(value) && value.trim() === value
}

/** Whether a value is a list with at least one item. */
export function isList(value: unknown): value is readonly [unknown, ...unknown[]] {
  return Array.isArray(value) && value.length > 0
}

/** Whether a value is an object, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
