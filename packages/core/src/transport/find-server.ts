import { toAccountRef } from "../contract/account-ref.js"
import type { ProviderFacts, ServerFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { isBelow } from "./is-below.js"
import { readEnvironment } from "./read-environment.js"

/** The live servers of a provider, the default one first. */
function toServers({ baseUrl, region, otherServers = [] }: ProviderFacts): ServerFacts[] {
  return [{ url: baseUrl, ...(region !== undefined && { region }) }, ...otherServers]
}

/**
 * The selected region: from the option, from the variable, from the replaced base URL, or the default; undefined if the
 * provider has no regions.
 * @throws InvalidOptionError for a region that the provider does not have
 */
export function findRegion(facts: ProviderFacts, options: ProviderOptions): string | undefined {
  const variable = facts.variables.region
  if (variable === undefined) return undefined
  const servers = toServers(facts)
  const isGiven = "region" in options
  const region = isGiven
    ? (options as { readonly region?: unknown }).region
    : readEnvironment(variable, options)
  if (region !== undefined && servers.some((server) => server.region === region)) return String(region)
  if (region !== undefined || isGiven)
    throw new InvalidOptionError(
      `must be one of: ${servers.flatMap((server) => server.region ?? []).join(", ")}`,
      { ...toAccountRef(facts, options), option: "region", ...(!isGiven && { variable }) },
    )
  const baseUrl = options.baseUrl ?? readEnvironment(facts.variables.baseUrl, options) ?? facts.baseUrl
  return (servers.find(({ url }) => isSameHost(url, baseUrl)) ?? servers[0])?.region
}

/** Compares hosts only: the unit of an amount may depend on the host. */
function isSameHost(left: string, right: string): boolean {
  return URL.canParse(right) && new URL(left).host === new URL(right).host
}

/** The live server for a key: that of the region, or of this kind of keys. */
export function findServer(facts: ProviderFacts, options: ProviderOptions, key: string | undefined): string {
  const region = findRegion(facts, options)
  const servers = toServers(facts)
  const found = servers.find(({ keySuffix }) => keySuffix !== undefined && key?.endsWith(keySuffix))
  return (found ?? servers.find((server) => server.region === region))?.url ?? facts.baseUrl
}

/** Where an operation of another live server is, if `base` replaces the default one. */
export function moveServer(base: string, { baseUrl }: ProviderFacts, other: string): string {
  return toRoot(base, baseUrl) + toPath(other)
}

/**
 * Whether a URL is one of the provider's: on a host of its live servers, or where its base URL was replaced, as by a gateway.
 * Other paths count too, because the endpoints that cost money are often not in the spec.
 */
export function isOwnUrl(url: string, facts: ProviderFacts, options: ProviderOptions): boolean {
  const replaced = options.baseUrl ?? readEnvironment(facts.variables.baseUrl, options)
  const live = [
    ...toServers(facts).map((server) => server.url),
    ...facts.operations.flatMap(({ baseUrl }) => baseUrl ?? []),
  ]
  return (
    live.some((server) => isBelow(url, new URL(server).origin)) ||
    (replaced !== undefined && isBelow(url, toRoot(replaced.replace(/\/+$/, ""), facts.baseUrl)))
  )
}

/** Where a server is mounted that replaces a live one: its URL without the path of the live one. */
function toRoot(base: string, live: string): string {
  const own = toPath(live)
  return own && base.endsWith(own) ? base.slice(0, -own.length) : base
}

function toPath(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, "")
}
