import { InvalidArgumentError } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"

/**
 * Adds a provider's id from the command line to those before it.
 * @throws InvalidArgumentError
 */
export function collectId(text: string, ids: readonly ProviderId[] = []): readonly ProviderId[] {
  const id = providerIds.find((known) => known === text)
  if (!id) throw new InvalidArgumentError(`There is no mock of it. Choose from: ${providerIds.join(", ")}.`)
  return [...ids, id]
}
