import { InvalidOptionError } from "../errors/invalid-option-error.js"
import type { ProviderFacts } from "../provider/provider-facts.js"
import type { ProviderOptions } from "../provider/provider-options.js"
import { toWhose } from "../provider/to-whose.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { isSensitive } from "../redaction/is-sensitive.js"
import type { Outgoing } from "./create-send.js"
import { readBaseUrl } from "./read-base-url.js"

/**
 * Puts the base URL, the headers of the options and the key, where it is to be sent, into a request of the client.
 * @throws MissingApiKeyError, InvalidOptionError
 */
export async function prepareRequest(
  request: Request,
  facts: ProviderFacts,
  options: ProviderOptions,
  redactor: Redactor,
  readKey: (() => Promise<string>) | undefined,
): Promise<Outgoing> {
  // The client is made with the spec's URL, which is replaced here: another one must not get the key.
  if (!request.url.startsWith(`${facts.baseUrl}/`))
    throw refuse("baseUrl", "is set when the provider is created, not per call")
  const url = readBaseUrl(facts, options) + request.url.slice(facts.baseUrl.length)
  const headers = new Headers(request.headers)
  for (const [name, value] of headers) if (isSensitive(name)) redactor.remember(value)
  // Browsers would ask for permission first if a header of our own went along.
  if (typeof process !== "undefined") headers.set("user-agent", facts.userAgent)
  for (const [name, value] of Object.entries(options.headers ?? {})) setHeader(name, value)
  if (readKey) {
    const key = await readKey()
    headers.set(facts.auth.header, facts.auth.scheme === undefined ? key : `${facts.auth.scheme} ${key}`)
  }
  // A stream could be sent only once, and only over HTTP/2 in browsers.
  const body = request.body && (await request.arrayBuffer())
  return { url, init: { method: request.method, headers, ...(body && { body }) } }

  function setHeader(name: string, value: string): void {
    try {
      headers.set(name, value)
    } catch {
      // The runtime's own complaint would quote the value.
      throw refuse("headers", "holds a name or a value that no header can have")
    }
  }

  function refuse(option: string, problem: string): InvalidOptionError {
    return new InvalidOptionError(problem, { ...toWhose(facts, options), option })
  }
}

declare const process: unknown
