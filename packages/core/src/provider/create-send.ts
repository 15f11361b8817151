import { AbortError } from "../errors/abort-error.js"
import { ConnectionError } from "../errors/connection-error.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { RedirectError } from "../errors/redirect-error.js"
import { TimeoutError } from "../errors/timeout-error.js"
import { findOperation } from "./find-operation.js"
import { isRedirect } from "./is-redirect.js"
import type { ProviderFacts } from "./provider-facts.js"
import type { ProviderOptions } from "./provider-options.js"
import { readBaseUrl } from "./read-base-url.js"
import { readRedirectOrigin } from "./read-redirect-origin.js"
import { startDeadline } from "./start-deadline.js"

/**
 * The one way to the network: puts the base URL and the key into a request, keeps the deadline over the whole answer,
 * and gives the answer with its body already read.
 * `readKey` is asked for each request.
 */
export function createSend(
  facts: ProviderFacts,
  options: ProviderOptions,
  readKey: () => Promise<string>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const operation = findOperation(facts.operations, new URL(request.url).pathname, request.method)
    const where = {
      provider: facts.id,
      ...(options.account !== undefined && { account: options.account }),
      ...(operation !== undefined && { operation }),
    }
    // The client is made with the spec's URL, which is replaced below: another one must not get the key.
    if (!request.url.startsWith(`${facts.baseUrl}/`))
      throw new InvalidOptionError("is set when the provider is created, not per call", {
        ...where,
        option: "baseUrl",
      })
    const baseUrl = readBaseUrl(facts, options)
    const { header, scheme } = facts.auth
    const headers = new Headers(request.headers)
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value)
    const key = await readKey()
    headers.set(header, scheme === undefined ? key : `${scheme} ${key}`)

    const milliseconds = options.timeout ?? 10_000
    const deadline = startDeadline(milliseconds, [request.signal, options.signal])
    try {
      const response = await (options.fetch ?? fetch)(baseUrl + request.url.slice(facts.baseUrl.length), {
        method: request.method,
        headers,
        // A stream could be sent only once, and only over HTTP/2 in browsers.
        ...(request.body && { body: await request.arrayBuffer() }),
        redirect: "manual",
        signal: deadline.signal,
      })
      if (isRedirect(response)) {
        await response.body?.cancel()
        throw new RedirectError({
          ...where,
          status: response.status,
          ...readRedirectOrigin(response, baseUrl),
        })
      }
      return await readWhole(response)
    } catch (cause) {
      if (cause instanceof RedirectError) throw cause
      if (deadline.timedOut()) throw new TimeoutError(milliseconds, where, { cause })
      if (deadline.signal.aborted) throw new AbortError(where, { cause: deadline.signal.reason })
      throw new ConnectionError(new URL(baseUrl).origin, where, { cause })
    } finally {
      deadline.stop()
    }
  }
}

/** The same answer with its body in memory, so that nothing can fail or hang after the deadline has stopped. */
async function readWhole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  const { status, statusText, headers } = response
  const whole = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers })
  // A constructed Response has no address; `readError` finds the operation by it.
  return Object.defineProperty(whole, "url", { value: response.url })
}
