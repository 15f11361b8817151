import { type Account, toAccountRef } from "../accounts/account.js"
import { hasKey } from "../accounts/create-account.js"
import { type KeyCommand, readKey } from "../accounts/read-key.js"
import type { Finding } from "./finding.js"

/** Says where each key and setting of an account comes from, without a request; a command is run. */
export async function checkKeys(account: Account): Promise<Finding[]> {
  const { entry, named, commands, variable } = account
  if (!hasKey(account)) {
    const advice = `Set ${variable} to use ${entry.name}.`
    return [{ check: "key", state: "skipped", found: `${variable} is not set`, advice }]
  }
  const find = (option: string, variables: readonly string[]) =>
    (named[option] === undefined ? variables : [named[option]]).find((one) => process.env[one])
  const keys = entry.credentials.map(async ({ option, variables }): Promise<Finding[]> => {
    const command = commands[option]
    if (command) return [await checkCommand(command, { ...toAccountRef(account), option })]
    const used = find(option, variables)
    return used === undefined ? [] : [checkKey(used, process.env[used] ?? "")]
  })
  const settings = entry.parameters.flatMap(({ option, variables }): Finding[] => {
    const used = find(option, variables)
    return used === undefined ? [] : [{ check: "setting", state: "ok", found: `${used} is set` }]
  })
  return [...(await Promise.all(keys)).flat(), ...settings]
}

/** The error says what to do. */
async function checkCommand(command: KeyCommand, facts: Parameters<typeof readKey>[1]): Promise<Finding> {
  try {
    await readKey(command, facts)
    return { check: "key", state: "ok", found: `comes from the command "${command.words[0]}"` }
  } catch (error) {
    return { check: "key", state: "failed", found: (error as Error).message }
  }
}

/** Checks what is visible in a key. No part of it is ever shown. */
export function checkKey(variable: string, key: string): Finding {
  const problem = findProblem(key)
  if (problem === undefined) return { check: "key", state: "ok", found: `${variable} is set` }
  return {
    check: "key",
    state: "warning",
    found: `${variable} ${problem}`,
    advice: `Set ${variable} to the key alone.`,
  }
}

const placeholders =
  /^<.*>$|^\$\{?\w|^\{\{.*\}\}$|^(your|my|the|an?)[-_ ].*(key|token|secret|here)|^(api[-_ ]?key|key|token|secret|changeme|change[-_]me|placeholder|example|dummy|test|todo|none|null|undefined|x{3,}|\.{3,}|\*{3,})$|\.\.\.$|x{6,}/i

function findProblem(key: string): string | undefined {
  if (/^(["'`]).*\1$|^["'`]|["'`]$/s.test(key)) return "has quotes around its value, which are sent, too"
  if (/\s/.test(key)) return "has white space in its value"
  if (/^bearer\b/i.test(key)) return 'starts with "Bearer", which is added automatically'
  if (placeholders.test(key)) return "looks like a placeholder"
  return /[^\x21-\x7e]/.test(key) ? "has characters that a key cannot have" : undefined
}
