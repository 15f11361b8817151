import type { ProviderFacts } from "./provider-facts.js"
import type { ProviderOptions } from "./provider-options.js"

/** The account of a call, in the form that all errors and hooks use. */
export function toAccountRef(
  { id }: Pick<ProviderFacts, "id">,
  { account }: Pick<ProviderOptions, "account">,
): { provider: string; account?: string } {
  return { provider: id, ...(account !== undefined && { account }) }
}
