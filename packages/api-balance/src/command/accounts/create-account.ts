import { InvalidOptionError } from "@api-balance/core"
import type { AnyProvider } from "../../index.js"
import type { Account, Entry } from "./account.js"

/** Creates an account whose keys are in the provider's own variables, or in the ones that `named` sets instead. */
export function createAccount(entry: Entry, named: Account["named"] = {}, label?: string): Account {
  const accountRef = label === undefined ? {} : { account: label }
  const [usual] = entry.credentials
  return {
    entry,
    ...(label !== undefined && { label }),
    variable: named[usual.option] ?? usual.variables[0],
    named,
    create: (options) => {
      const missing = Object.entries(named).find(([, variable]) => !process.env[variable])
      if (missing) {
        const [option, variable] = missing
        const facts = { provider: entry.id, ...accountRef, option, variable }
        return createKeyless(
          entry,
          new InvalidOptionError("is not set, though the config file names it", facts),
        )
      }
      const given = Object.entries(named).map(([option, variable]) => [option, process.env[variable]])
      return entry.create({ ...options, ...accountRef, ...Object.fromEntries(given) })
    },
  }
}

/** Whether the environment has any key for a provider. */
export function isConfigured({ credentials }: Entry): boolean {
  return credentials.some(({ variables }) => variables.some((variable) => Boolean(process.env[variable])))
}

/** A provider whose methods all fail with the same error. */
function createKeyless({ id, supports }: Entry, error: InvalidOptionError): AnyProvider {
  const fail = () => Promise.reject(error)
  const offers = (resource: string) => (supports as readonly string[]).includes(resource)
  return {
    id,
    ...(error.account !== undefined && { account: error.account }),
    ...(offers("balance") && { getBalance: fail }),
    ...(offers("usage") && { getUsage: fail }),
    ...(offers("spend caps") && { getSpendCaps: fail }),
    ...(offers("charges") && {
      // biome-ignore lint/correctness/useYield: it throws before the first yield
      charges: async function* () {
        throw error
      },
    }),
  }
}
