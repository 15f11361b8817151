import type { CredentialFacts, OperationFacts, ProviderFacts } from "../contract/provider-facts.js"

/** The keys of which an operation takes one, in its order; the provider's first where the spec does not have the operation. */
export function findCredentials(
  { credentials }: ProviderFacts,
  operation: OperationFacts | undefined,
): readonly CredentialFacts[] {
  const options = operation?.credentials
  return options
    ? options.flatMap((option) => credentials.find((one) => one.option === option) ?? [])
    : credentials.slice(0, 1)
}
