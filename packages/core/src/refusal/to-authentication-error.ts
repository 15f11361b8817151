import type { FailedResponse } from "../contract/adapter.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import { AuthenticationError } from "../errors/authentication-error.js"
import { findCredentials } from "../transport/find-credentials.js"

/** The error of a rejected key, with advice on where it is set; for adapters of providers that use another status than 401. */
export function toAuthenticationError(
  provider: ProviderFacts,
  { facts, details }: Pick<FailedResponse, "facts" | "details">,
): AuthenticationError {
  const operation = provider.operations.find(({ id }) => id === facts.operation)
  const keys = findCredentials(provider, operation).map(
    ({ option, variables }) => `${variables[0]} or the \`${option}\` option`,
  )
  return new AuthenticationError(`Check ${keys.join(", or ")}.`, facts, details)
}
