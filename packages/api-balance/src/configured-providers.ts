import { creators } from "./generated/creators.js"
import { registry } from "./generated/registry.js"
import type { AnyProvider } from "./model/any-provider.js"

/** Creates every provider whose key is set in the environment (`process.env` by default), in the order of their ids. */
export function configuredProviders(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): AnyProvider[] {
  return registry.flatMap(({ id, environment: names }) => {
    const apiKey = environment[names.apiKey]
    const baseUrl = environment[names.baseUrl]
    return apiKey ? [creators[id]({ apiKey, ...(baseUrl && { baseUrl }) })] : []
  })
}
