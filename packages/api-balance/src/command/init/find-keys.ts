import type { Entry } from "../accounts/account.js"
import { createAccount } from "../accounts/create-account.js"
import type { Resource } from "../accounts/find-supporting.js"
import { findEntries } from "../accounts/known-providers.js"
import { toRequests } from "../accounts/to-requests.js"

/** What the keys of a provider in the environment are good for. */
export interface FoundKeys {
  readonly provider: string
  /** The variables that are set. */
  readonly variables: readonly string[]
  readonly reports: readonly Resource[]
  /** What else it would report if these variables were set, too. */
  readonly missing: readonly { readonly variable: string; readonly resource: Resource }[]
}

/** Finds the providers that have a key in the environment. Makes no request. */
export function findKeys(): Promise<FoundKeys[]> {
  return Promise.all(
    findEntries().flatMap((entry) => {
      const variables = entry.credentials
        .flatMap((credential) => credential.variables)
        .filter((variable) => process.env[variable])
      return variables.length > 0 ? [examine(entry, variables)] : []
    }),
  )
}

/** The provider itself knows which key a request needs: it says so before it sends anything. */
async function examine(entry: Entry, variables: readonly string[]): Promise<FoundKeys> {
  const provider = createAccount(entry).create({ fetch: async () => new Response("{}", { status: 401 }) })
  const tried = await Promise.all(
    toRequests(provider).map(async ([resource, request]) => {
      const variable = await request().then(() => undefined, toMissing)
      return { resource, variable }
    }),
  )
  return {
    provider: entry.id,
    variables,
    reports: tried.filter(({ variable }) => variable === undefined).map(({ resource }) => resource),
    missing: tried.flatMap(({ resource, variable }) =>
      variable === undefined ? [] : { variable, resource },
    ),
  }
}

function toMissing(error: { readonly name?: string; readonly variable?: string }): string | undefined {
  return error.name === "MissingApiKeyError" || error.name === "InvalidOptionError"
    ? error.variable
    : undefined
}
