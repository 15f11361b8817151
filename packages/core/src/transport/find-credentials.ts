import type { CredentialFacts, OperationFacts, ProviderFacts } from "../contract/provider-facts.js"

/** The credentials that an operation accepts, in order; the provider's first if the operation is not in the spec. */
export function findCredentials(
  { credentials }: ProviderFacts,
  operation: OperationFacts | undefined,
): readonly CredentialFacts[] {
  const options = operation?.credentials
  return options
    ? options.flatMap((option) => credentials.find((one) => one.option === option) ?? [])
    : credentials.slice(0, 1)
}
