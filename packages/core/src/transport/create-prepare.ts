import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter } from "../contract/adapter.js"
import type { Call } from "../contract/call.js"
import type { OperationFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { checkOptions } from "./check-options.js"
import { findBaseUrl } from "./find-base-url.js"
import { findCredentials } from "./find-credentials.js"
import { findServer, moveServer } from "./find-server.js"
import { hasCredential, readCredential } from "./read-credential.js"
import { readParameter } from "./read-parameter.js"

/** A request in the form that fetch takes. */
export interface Outgoing {
  readonly url: string
  readonly init: RequestInit & { readonly method: string }
}

/** Adds the base URL, the headers of the options and the key to a call, and registers the key with the call's redactor. */
export type Prepare = (
  call: Call,
  operation: OperationFacts | undefined,
  known: Redactor,
) => Promise<Outgoing>

/** Creates a `prepare` for a provider's options; it throws a MissingApiKeyError or an InvalidOptionError. */
export function createPrepare(
  adapter: Pick<Adapter<object, unknown>, "facts" | "toMissingKeyError">,
  options: ProviderOptions,
  redactor: Redactor,
): Prepare {
  const { facts } = adapter
  const checked = new Map<string, string>()

  return async (call, operation, known) => {
    checkOptions(facts, options)
    // The client is created with the spec's URL, which is replaced here. Any other URL must not get the key.
    if (!call.url.startsWith(`${facts.baseUrl}/`))
      throw refuse("baseUrl", "is set when the provider is created, not per call")
    const base = findBaseUrl(facts, options, checked)
    const headers = new Headers(call.headers)
    // A custom User-Agent would trigger a CORS preflight in browsers.
    if (typeof process !== "undefined") headers.set("user-agent", facts.userAgent)
    for (const [name, value] of Object.entries({ ...operation?.headers, ...options.headers })) {
      try {
        headers.set(name, value)
      } catch {
        // The runtime's own message would quote the value.
        throw refuse("headers", "contains an invalid header name or value")
      }
    }
    const { key, query } = await addCredential(headers, operation, known)
    const [live, elsewhere] = [findServer(facts, options, key), operation?.baseUrl]
    const server = base && elsewhere ? moveServer(base, facts, elsewhere) : (base ?? elsewhere ?? live)
    const url = server + call.url.slice(facts.baseUrl.length)
    if (call.jsonBody !== undefined) headers.set("content-type", "application/json")
    // A stream could be sent only once, and in browsers only over HTTP/2.
    const body =
      call.jsonBody === undefined ? call.body && (await call.arrayBuffer?.()) : JSON.stringify(call.jsonBody)
    return {
      url: query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url,
      init: { method: call.method, headers, ...(body && { body }) },
    }
  }

  /** Adds the first available key that the operation accepts. */
  async function addCredential(
    headers: Headers,
    operation: OperationFacts | undefined,
    known: Redactor,
  ): Promise<{ key?: string; query?: string }> {
    const taken = findCredentials(facts, operation)
    const credential = taken.find((one) => hasCredential(one, options)) ?? taken[0]
    if (!credential) return {}
    const key = await readCredential(adapter, credential, options, redactor)
    const { header, query, scheme } = credential
    const sent = scheme === "Basic" ? toPair(credential.user, key) : key
    if (known !== redactor) for (const secret of new Set([key, sent])) known.remember(secret)
    if (header) headers.set(header, scheme ? `${scheme} ${sent}` : sent)
    return { key, ...(query && { query: `${query}=${encodeURIComponent(key)}` }) }
  }

  function toPair(user: string | undefined, key: string): string {
    const parameter = facts.parameters?.find(({ option }) => option === user)
    const pair = btoa(`${parameter ? readParameter(facts, parameter, options) : ""}:${key}`)
    redactor.remember(pair)
    return pair
  }

  function refuse(option: string, problem: string): InvalidOptionError {
    return new InvalidOptionError(problem, { ...toAccountRef(facts, options), option })
  }
}

declare const process: unknown
