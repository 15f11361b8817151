import { toAccountRef } from "../contract/account-ref.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"

// The compiler checks this against the type.
const common: Record<keyof ProviderOptions, true> = {
  account: true,
  allowHttp: true,
  baseUrl: true,
  clock: true,
  environment: true,
  fetch: true,
  headers: true,
  lagMs: true,
  maxBodyBytes: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  purse: true,
  retries: true,
  signal: true,
  timeout: true,
}

/**
 * Rejects an option that the provider does not have: a misspelt key would otherwise be ignored.
 * @throws InvalidOptionError
 */
export function checkOptions(facts: ProviderFacts, options: ProviderOptions): void {
  const { credentials, parameters = [], variables } = facts
  const own = [...credentials, ...parameters].map(({ option }) => option)
  if (variables.region) own.push("region")
  const isKnown = (name: string) => common[name as keyof ProviderOptions] === true || own.includes(name)
  const option = Object.keys(options).find((name) => !isKnown(name))
  if (option === undefined) return
  throw new InvalidOptionError(`is not an option of ${facts.id}; its own options are: ${own.join(", ")}`, {
    ...toAccountRef(facts, options),
    option,
  })
}
