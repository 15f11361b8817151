import { AbortError } from "../errors/abort-error.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import { ConnectionError } from "../errors/connection-error.js"
import { isBillingError } from "../errors/is-billing-error.js"
import { RedirectError } from "../errors/redirect-error.js"
import { TimeoutError } from "../errors/timeout-error.js"
import { findOperation } from "../provider/find-operation.js"
import type { ProviderFacts } from "../provider/provider-facts.js"
import type { ProviderOptions } from "../provider/provider-options.js"
import { toWhose } from "../provider/to-whose.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { redactCause } from "../redaction/redact-cause.js"
import { clock as realClock } from "./clock.js"
import { findWait } from "./find-wait.js"
import type { RequestFacts } from "./hooks.js"
import { isRedirect } from "./is-redirect.js"
import { readBodies } from "./read-bodies.js"
import { readBody } from "./read-body.js"
import { readRedirectOrigin } from "./read-redirect-origin.js"
import { earnRetry, takeRetry } from "./retry-budget.js"
import { type Deadline, startDeadline } from "./start-deadline.js"

/** What a `send` is made of. */
interface Parts {
  readonly facts: ProviderFacts
  readonly options: ProviderOptions
  readonly redactor: Redactor
  /** Puts base URL, headers and key into a request of the client. */
  readonly prepare: (request: Request, keyless?: true) => Promise<Outgoing>
  /** The error that an answer stands for. */
  readonly toError: (response: Response, body: string, operation?: string) => AnyBillingError
  readonly timeout: number
}

/** openapi-fetch puts what it does not know of a call's options onto the request. */
type SentRequest = Request & { readonly timeout?: number }

/** A request in the form that the network takes. */
export interface Outgoing {
  readonly url: string
  readonly init: RequestInit
}

/** How an attempt ended: with an answer, an error, or an answer that stands for an error. */
type Outcome =
  | { readonly response: Response; readonly error?: undefined }
  | { readonly response?: Response; readonly error: AnyBillingError }

/**
 * The one way to the network: it keeps one deadline over all attempts, makes failed reads again, follows no redirect, and
 * gives the answer with its body already read, so that nothing can fail or hang later.
 */
export function createSend({ facts, options, redactor, prepare, toError, timeout: defaultTimeout }: Parts) {
  const { retries = 2, maxBodyBytes = 2 * 1024 * 1024, clock = realClock } = options

  return async (request: SentRequest): Promise<Response> => {
    const { timeout = defaultTimeout } = request
    const operation = findOperation(facts.operations, new URL(request.url).pathname, request.method)
    const where = {
      ...toWhose(facts, options),
      ...(operation !== undefined && { operation: operation.id }),
    }
    const deadline = startDeadline(timeout, [request.signal, options.signal])
    try {
      const outgoing = await deadline.race(prepare(request, operation?.keyless))
      return await sendWithRetries(outgoing, { ...where, method: request.method }, deadline)
    } catch (cause) {
      if (isBillingError(cause)) throw cause
      if (!deadline.signal.aborted) throw cause
      if (deadline.timedOut()) throw new TimeoutError(timeout, where, { cause })
      throw new AbortError(where, { cause: redactCause(cause, redactor) })
    } finally {
      deadline.stop()
    }
  }

  async function sendWithRetries(
    outgoing: Outgoing,
    call: Omit<RequestFacts, "attempt">,
    deadline: Deadline,
  ): Promise<Response> {
    const { origin } = new URL(outgoing.url)
    for (let attempt = 1; ; attempt++) {
      const { response, error } = await sendOnce(outgoing, { ...call, attempt }, deadline)
      if (!error) {
        earnRetry(origin)
        return response
      }
      const wait = findWait(error, { method: call.method, attempt, retries }, clock.random)
      if (wait === undefined || wait >= deadline.left() || !takeRetry(origin)) {
        if (response) return response
        throw error
      }
      tell(options.onRetry, { ...call, attempt, reason: error.name, wait })
      await clock.wait(wait, deadline.signal)
    }
  }

  /** Rejects only when the deadline has ended. */
  async function sendOnce({ url, init }: Outgoing, call: RequestFacts, deadline: Deadline): Promise<Outcome> {
    const { attempt, method, ...where } = call
    tell(options.onRequest, call)
    const start = clock.now()
    try {
      const answer = await deadline.race(
        (options.fetch ?? fetch)(url, { ...init, redirect: "manual", signal: deadline.signal }),
      )
      const { status } = answer
      if (isRedirect(answer)) {
        answer.body?.cancel().catch(() => {})
        return { error: new RedirectError({ ...where, status, ...readRedirectOrigin(answer, url) }) }
      }
      const body = await deadline.race(readBody(answer, maxBodyBytes, { ...where, status }))
      tell(options.onResponse, { ...call, status, duration: clock.now() - start })
      const response = toWhole(answer, body)
      if (response.ok) return { response }
      readBodies.set(response, body)
      return { response, error: toError(response, new TextDecoder().decode(body), where.operation) }
    } catch (cause) {
      if (deadline.signal.aborted) throw cause
      if (isBillingError(cause)) return { error: cause }
      return {
        error: new ConnectionError(new URL(url).origin, where, { cause: redactCause(cause, redactor) }),
      }
    }
  }
}

/** The same answer with its body in memory. */
function toWhole({ status, statusText, headers, url }: Response, body: Uint8Array<ArrayBuffer>): Response {
  const whole = new Response(body.length === 0 ? null : body, { status, statusText, headers })
  // A constructed Response has no address; `readError` finds the operation by it.
  return Object.defineProperty(whole, "url", { value: url })
}

/** A hook watches; it must not be able to break a call. */
function tell<Facts>(hook: ((facts: Facts) => void) | undefined, facts: Facts): void {
  try {
    hook?.(facts)
  } catch {
    // Said in the documentation of the hooks.
  }
}
