import type { ErrorAnswer } from "../contract/adapter.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import { AuthenticationError } from "../errors/authentication-error.js"
import { findCredentials } from "../transport/find-credentials.js"

/** The error of a refused key, which says where that is looked for; for adapters whose provider refuses one by another status than 401. */
export function toAuthenticationError(
  provider: ProviderFacts,
  { facts, details }: Pick<ErrorAnswer, "facts" | "details">,
): AuthenticationError {
  const operation = provider.operations.find(({ id }) => id === facts.operation)
  const keys = findCredentials(provider, operation).map(
    ({ option, variables }) => `${variables[0]} or the \`${option}\` option`,
  )
  return new AuthenticationError(`Check ${keys.join(", or ")}.`, facts, details)
}
