import { toAccountRef } from "../contract/account-ref.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { isLoopback } from "./is-loopback.js"
import { readEnvironment } from "./read-environment.js"

/**
 * Returns the base URL that replaces the live one, without a trailing slash; undefined if there is none. A URL that was checked
 * before (`known`) is not checked again.
 * @throws InvalidOptionError if it is not a plain http or https URL; the value is not shown, because it may contain a secret
 */
export function findBaseUrl(
  facts: ProviderFacts,
  options: ProviderOptions,
  known: Map<string, string>,
): string | undefined {
  const variable = facts.variables.baseUrl
  const value = options.baseUrl ?? readEnvironment(variable, options)
  if (value === undefined) return undefined
  const last = known.get(value)
  if (last) return last
  const refuse = (problem: string) =>
    new InvalidOptionError(problem, {
      ...toAccountRef(facts, options),
      option: "baseUrl",
      ...(options.baseUrl === undefined && { variable }),
    })
  if (!URL.canParse(value)) throw refuse(`is not a URL; it should look like ${facts.baseUrl}`)
  const url = new URL(value)
  if (!/^https?:$/.test(url.protocol)) throw refuse("must start with https:// or http://")
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !options.allowHttp)
    throw refuse(
      "must start with https://, because http:// sends the key in plain text (`allowHttp` allows it)",
    )
  if (url.username || url.password) throw refuse("must not contain a user name or password")
  if (url.search || url.hash) throw refuse("must end with its path, without a query or fragment")
  const baseUrl = (url.origin + url.pathname).replace(/\/+$/, "")
  known.set(value, baseUrl)
  return baseUrl
}
