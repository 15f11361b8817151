import { creators } from "./generated/creators.js"
import { type RegistryEntry, registry } from "./generated/registry.js"
import type { AnyProvider } from "./model/any-provider.js"

/**
 * Creates every provider that has a key in the environment (`process.env` by default), in the order of their ids, except those
 * that only read errors. Nothing is read from any other environment.
 */
export function configuredProviders(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): AnyProvider[] {
  const hasKey = ({ credentials }: RegistryEntry) =>
    credentials.some(({ variables }) => variables.some((variable) => environment[variable]))
  return registry
    .filter((entry) => entry.supports.length > 0 && hasKey(entry))
    .map(({ id }) => creators[id]({ environment }))
}
