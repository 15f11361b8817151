import { pathToFileURL } from "node:url"
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { AnyProvider } from "../../index.js"
import { UsageError } from "../model/usage-error.js"
import type { Entry } from "./account.js"
import { confineFetch } from "./confine-fetch.js"

/**
 * Loads a module that exports a provider: `facts`, as for `createProvider` of core, and `create`, which creates a provider from
 * its options. It can only send requests to the hosts in its facts.
 * @throws UsageError
 */
export async function loadModule(file: string, path: string, taken: readonly Entry[]): Promise<Entry> {
  const fail = (problem: string) => new UsageError(`the provider ${path} ${problem}`)
  const module = await import(pathToFileURL(file).href).catch((error) => {
    throw fail(`cannot be loaded: ${error instanceof Error ? error.message : error}`)
  })
  const { facts, create } = module as { readonly facts?: ProviderFacts; readonly create?: Entry["create"] }
  const problem = findProblem(facts)
  if (facts === undefined || problem !== undefined) throw fail(`must export "facts" with ${problem}`)
  if (typeof create !== "function")
    throw fail('must export "create", a function that creates the provider from its options')
  if (taken.some(({ id }) => id === facts.id))
    throw fail(`has the id "${facts.id}", which another provider has`)
  const made = make(() => create({}))
  if (typeof made === "string") throw fail(`cannot be created: ${made}`)
  const supports = findSupported(made)
  if (made.id !== facts.id || supports.length === 0)
    throw fail(`must have the id of its facts and one of ${Object.keys(methods).join(", ")}`)
  const { id, credentials, parameters = [], variables } = facts
  const settings = credentials as unknown as Entry["credentials"]
  return {
    id,
    name: id,
    environment: { apiKey: settings[0].variables[0], baseUrl: variables.baseUrl },
    credentials: settings,
    parameters: parameters as unknown as Entry["parameters"],
    supports,
    create: (options) => create({ ...options, fetch: confineFetch(facts, path, options.fetch) }),
  }
}

const methods = {
  getBalance: "balance",
  getUsage: "usage",
  getSpendCaps: "spend caps",
  charges: "charges",
} as const

function findSupported(provider: AnyProvider): Entry["supports"] {
  return Object.entries(methods).flatMap(([method, resource]) =>
    typeof provider[method as keyof typeof methods] === "function" ? [resource] : [],
  )
}

function make(create: () => AnyProvider): AnyProvider | string {
  try {
    return create() ?? "it returned nothing"
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Checks what a compiler would have checked. */
function findProblem(facts: unknown): string | undefined {
  const { id, baseUrl, variables, credentials, parameters, operations, cacheTtlMs } = Object(facts)
  if (typeof id !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return "an `id` of lower-case words with hyphens"
  if (!URL.canParse(String(baseUrl))) return "a `baseUrl`"
  if (typeof variables?.baseUrl !== "string") return "`variables.baseUrl`, the variable that replaces it"
  if (!isSettings(credentials) || credentials.length === 0)
    return "`credentials`, each with its `option` and `variables`"
  if (parameters !== undefined && !isSettings(parameters))
    return "`parameters`, each with its `option` and `variables`"
  if (!Array.isArray(operations)) return "`operations`, a list"
  return typeof cacheTtlMs === "number" ? undefined : "`cacheTtlMs`, a number"
}

function isSettings(settings: unknown): settings is readonly object[] {
  return (
    Array.isArray(settings) &&
    settings.every(
      ({ option, variables }) => typeof option === "string" && typeof variables?.[0] === "string",
    )
  )
}
