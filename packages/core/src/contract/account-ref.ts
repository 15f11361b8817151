import type { ProviderFacts } from "./provider-facts.js"
import type { ProviderOptions } from "./provider-options.js"

/** Whose call it is, as every error and hook says it. */
export function toAccountRef(
  { id }: Pick<ProviderFacts, "id">,
  { account }: Pick<ProviderOptions, "account">,
): { provider: string; account?: string } {
  return { provider: id, ...(account !== undefined && { account }) }
}
