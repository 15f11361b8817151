import { creators } from "./generated/creators.js"
import { registry } from "./generated/registry.js"
import type { AnyProvider } from "./model/any-provider.js"

/**
 * Creates every provider that has a key in the environment (`process.env` by default), in the order of their ids, except those
 * that only read errors.
 */
export function configuredProviders(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): AnyProvider[] {
  return registry.flatMap((entry) => {
    const find = ({ variables }: { readonly variables: readonly string[] }) =>
      variables.map((variable) => environment[variable]).find(Boolean)
    const named = [
      ...entry.credentials,
      ...entry.parameters,
      { option: "baseUrl", variables: [entry.environment.baseUrl] },
    ]
    const options = named.flatMap((one) => (find(one) ? [[one.option, find(one)]] : []))
    return entry.supports.length > 0 && entry.credentials.some(find)
      ? [creators[entry.id](Object.fromEntries(options))]
      : []
  })
}
