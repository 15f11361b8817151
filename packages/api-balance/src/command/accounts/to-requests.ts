import type { AnyProvider } from "../../index.js"
import type { Resource } from "./find-supporting.js"

/** One request for each resource of a provider, because each may need a different key or scope. */
export function toRequests(provider: AnyProvider): (readonly [Resource, () => Promise<unknown>])[] {
  const { getBalance, getUsage, getSpendCaps, charges } = provider
  return [
    ...(getBalance ? ([["balance", () => getBalance()]] as const) : []),
    ...(getUsage ? ([["usage", () => getUsage()]] as const) : []),
    ...(getSpendCaps ? ([["spend caps", () => getSpendCaps()]] as const) : []),
    ...(charges ? ([["charges", () => charges()[Symbol.asyncIterator]().next()]] as const) : []),
  ]
}
