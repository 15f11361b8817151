import { InvalidOptionError } from "@api-balance/core"
import type { Account, Entry } from "./account.js"
import { aroundRequests } from "./around-requests.js"

/** Creates an account whose keys are in the provider's own variables, or come from where the config file says instead. */
export function createAccount(
  entry: Entry,
  { named = {}, commands = {} }: Partial<Pick<Account, "named" | "commands">> = {},
  label?: string,
): Account {
  const accountRef = label === undefined ? {} : { account: label }
  const [usual] = entry.credentials
  return {
    entry,
    ...(label !== undefined && { label }),
    variable: named[usual.option] ?? usual.variables[0],
    named,
    commands,
    create: (options) => {
      const facts = { provider: entry.id, ...accountRef }
      const given = Object.entries(named).map(([option, variable]) => [option, process.env[variable]])
      const keys = Object.entries(commands).map(
        ([option, command]) =>
          [
            option,
            async () => (await import("./read-key.js")).readKey(command, { ...facts, option }),
          ] as const,
      )
      const provider = entry.create({ ...options, ...accountRef, ...Object.fromEntries([...given, ...keys]) })
      const missing = Object.entries(named).find(([, variable]) => !process.env[variable])
      if (missing) {
        const [option, variable] = missing
        const error = new InvalidOptionError("is not set, though the config file names it", {
          ...facts,
          option,
          variable,
        })
        return aroundRequests(provider, () => Promise.reject(error))
      }
      if (keys.length === 0) return provider
      // A command may take longer than a request.
      return aroundRequests(provider, async (request) => {
        await Promise.all(keys.map(([, read]) => read()))
        return request()
      })
    },
  }
}

/** Whether the environment has any key for a provider. */
export function isConfigured(entry: Entry): boolean {
  return hasKey({ entry, named: {}, commands: {} })
}

/** Whether an account has any key: in a variable that is set, or from a command. */
export function hasKey({ entry, named, commands }: Pick<Account, "entry" | "named" | "commands">): boolean {
  return entry.credentials.some(({ option, variables }) => {
    const own = named[option]
    const known = own === undefined ? variables : [own]
    return option in commands || known.some((variable) => Boolean(process.env[variable]))
  })
}
