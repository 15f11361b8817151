/**
 * The key that a server is asked with: the given one, or that of the provider's variable.
 * @throws Error when there is neither
 */
export function readApiKey(given: string | undefined, variable: string): string {
  const key = (given ?? process.env[variable])?.trim()
  if (!key) throw new Error(`There is no key. Set ${variable}, or pass apiKey.`)
  return key
}
