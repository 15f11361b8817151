import { toAccountRef } from "../contract/account-ref.js"
import type { Call } from "../contract/call.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { readBaseUrl } from "./read-base-url.js"

/** A request in the form that the network takes. */
export interface Outgoing {
  readonly url: string
  readonly init: RequestInit & { readonly method: string }
}

/** Puts the base URL, the headers of the options and the key into a call. */
export type Prepare = (call: Call, keyless?: true) => Promise<Outgoing>

/** A `prepare` for the options of a provider; it throws a MissingApiKeyError or an InvalidOptionError. */
export function createPrepare(
  facts: ProviderFacts,
  options: ProviderOptions,
  readKey: () => Promise<string>,
): Prepare {
  const known = new Map<string, string>()

  return async (call, keyless) => {
    // The client is made with the spec's URL, which is replaced here: another one must not get the key.
    if (!call.url.startsWith(`${facts.baseUrl}/`))
      throw refuse("baseUrl", "is set when the provider is created, not per call")
    const url = readBaseUrl(facts, options, known) + call.url.slice(facts.baseUrl.length)
    const headers = new Headers(call.headers)
    // Browsers would ask for permission first if a header of our own went along.
    if (typeof process !== "undefined") headers.set("user-agent", facts.userAgent)
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      try {
        headers.set(name, value)
      } catch {
        // The runtime's own complaint would quote the value.
        throw refuse("headers", "holds a name or a value that no header can have")
      }
    }
    if (!keyless) {
      const key = await readKey()
      headers.set(facts.auth.header, facts.auth.scheme ? `${facts.auth.scheme} ${key}` : key)
    }
    // A stream could be sent only once, and only over HTTP/2 in browsers.
    const body = call.body && (await call.arrayBuffer?.())
    return { url, init: { method: call.method, headers, ...(body && { body }) } }
  }

  function refuse(option: string, problem: string): InvalidOptionError {
    return new InvalidOptionError(problem, { ...toAccountRef(facts, options), option })
  }
}

declare const process: unknown
