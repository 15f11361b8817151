import { MissingApiKeyError } from "@api-balance/core"
import { creators } from "../../generated/creators.js"
import type { AnyProvider } from "../../index.js"
import type { Account, Entry } from "./account.js"

/** The account of a provider whose key is in a variable: the provider's own, or another one. */
export function createAccount(entry: Entry, variable: string, label?: string): Account {
  const accountRef = label === undefined ? {} : { account: label }
  return {
    entry,
    ...(label !== undefined && { label }),
    variable,
    create: (options) => {
      // The provider looks into its own variable by itself, and knows best what it means that this is empty.
      if (variable === entry.environment.apiKey) return creators[entry.id]({ ...options, ...accountRef })
      const apiKey = process.env[variable]
      return apiKey
        ? creators[entry.id]({ ...options, ...accountRef, apiKey })
        : createKeyless(entry, new MissingApiKeyError({ provider: entry.id, ...accountRef, variable }))
    },
  }
}

/** A provider whose every question fails alike. */
function createKeyless({ id, supports }: Entry, error: MissingApiKeyError): AnyProvider {
  const fail = () => Promise.reject(error)
  const offers = (resource: string) => (supports as readonly string[]).includes(resource)
  return {
    id,
    ...(error.account !== undefined && { account: error.account }),
    getBalance: fail,
    ...(offers("usage") && { getUsage: fail }),
    ...(offers("spend caps") && { getSpendCaps: fail }),
    ...(offers("charges") && {
      // biome-ignore lint/correctness/useYield: it fails before its first line
      charges: async function* () {
        throw error
      },
    }),
  }
}
