import type { ProviderOptions } from "../contract/provider-options.js"

declare const process: { env?: Record<string, string | undefined> } | undefined

/**
 * Reads a variable of the given environment, or of the process; undefined if it is empty or there is no `process` (Workers,
 * browsers).
 */
export function readEnvironment(name: string, { environment }: ProviderOptions): string | undefined {
  const variables = environment ?? (typeof process === "undefined" ? undefined : process.env)
  return variables?.[name] || undefined
}
