import { toAccountRef } from "../contract/account-ref.js"
import type { Call, CallResponse } from "../contract/call.js"
import type { RequestFacts } from "../contract/hooks.js"
import type { OperationFacts, ProviderFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { AbortError } from "../errors/abort-error.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import { ConnectionError } from "../errors/connection-error.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { isBillingError } from "../errors/is-billing-error.js"
import { RedirectError } from "../errors/redirect-error.js"
import { TimeoutError } from "../errors/timeout-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { cleanError } from "../redaction/clean-error.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { findSecrets } from "../redaction/find-secrets.js"
import { clock as realClock } from "../time/clock.js"
import { type Deadline, startDeadline } from "../time/start-deadline.js"
import { isRefusal } from "../wire/is-refusal.js"
import { parseBody } from "../wire/parse-json.js"
import type { Outgoing, Prepare } from "./create-prepare.js"
import { findOperation } from "./find-operation.js"
import { findWait } from "./find-wait.js"
import { isAboveZero } from "./is-above-zero.js"
import { readBody } from "./read-body.js"
import { isRedirect, readRedirectOrigin } from "./redirects.js"
import { earnRetry, takeRetry } from "./retry-budget.js"

/** The default maximum size of a body in bytes. */
export const defaultMaxBodyBytes = 2 * 1024 * 1024

/** The default deadline of a call in milliseconds. */
export const defaultTimeout = 10_000

/** The dependencies of `createSend`. */
interface Parts {
  readonly facts: ProviderFacts
  readonly options: ProviderOptions
  readonly prepare: Prepare
  /** Converts a response to its error. */
  readonly toError: (
    response: Response,
    body: string,
    operation: string | undefined,
    redactor: Redactor,
  ) => AnyBillingError
  readonly timeout: number
}

/** Where an error happens, before there is a response. */
type Where = Omit<RequestFacts, "method" | "attempt">

/** The outcome of an attempt: a response, or an error without one. */
type Outcome = CallResponse | { readonly response?: undefined; readonly error: AnyBillingError }

/** Sends a call and returns its response. The redactor receives the key of the call. */
export type Send = (call: Call, redactor: Redactor) => Promise<CallResponse>

/**
 * The only path to the network: applies one deadline to all attempts, retries failed reads, and follows no redirects. Returns
 * a response, whether it is an error or not, and throws a BillingError if there is none.
 */
export function createSend({ facts, options, prepare, toError, timeout: usualTimeout }: Parts): Send {
  const { retries = 2, maxBodyBytes = defaultMaxBodyBytes, clock = realClock } = options
  const accountRef = toAccountRef(facts, options)

  return async (call, redactor) => {
    const { timeout = usualTimeout, method, url } = call
    const { operation = findOperation(facts.operations, new URL(url).pathname, method) } = call
    const where: Where = { ...accountRef, ...(operation && { operation: operation.id }) }
    for (const [option, value] of Object.entries({ timeout, maxBodyBytes }))
      if (!isAboveZero(value)) throw new InvalidOptionError("must be a number above 0", { ...where, option })
    if (!(retries >= 0))
      throw new InvalidOptionError("must be a number, 0 or more", { ...where, option: "retries" })
    // Secrets of a call are forgotten when it ends.
    const secrets = call.headers ? findSecrets(call.headers) : []
    const known = secrets.length > 0 ? redactor.with(secrets) : redactor
    const deadline = startDeadline(clock, timeout, call.signal, options.signal)
    try {
      return await deadline.race(
        sendWithRetries(call, operation, prepare(call, operation, known), where, deadline, known),
      )
    } catch (cause) {
      if (!deadline.signal.aborted) throw cleanError(cause, known)
      if (deadline.timedOut()) throw new TimeoutError(timeout, where, { cause })
      throw cleanError(new AbortError(where, { cause }), known)
    } finally {
      deadline.stop()
    }
  }

  async function sendWithRetries(
    call: Call,
    operation: OperationFacts | undefined,
    prepared: Promise<Outgoing>,
    where: Where,
    deadline: Deadline,
    known: Redactor,
  ): Promise<CallResponse> {
    const outgoing = await prepared
    const { method } = outgoing.init
    const { origin } = new URL(outgoing.url)
    deadline.signal.throwIfAborted()
    for (let attempt = 1; ; attempt++) {
      const outcome = await sendOnce(call, operation, outgoing, attempt, where, deadline, known)
      if (!outcome.error) {
        earnRetry(origin)
        return outcome
      }
      const { error } = outcome
      const isRead = operation?.repeatable ?? (method === "GET" || method === "HEAD")
      const wait = isRead ? findWait(error, { attempt, retries }, clock.random) : undefined
      if (wait === undefined || wait >= deadline.left() || !takeRetry(origin)) {
        if (outcome.response) return outcome
        throw error
      }
      callHook(options.onRetry, () => ({ ...where, method, attempt, reason: error.name, wait }))
      await clock.wait(wait, deadline.signal)
    }
  }

  /** Rejects only when the deadline ends. */
  async function sendOnce(
    call: Call,
    operation: OperationFacts | undefined,
    { url, init }: Outgoing,
    attempt: number,
    where: Where,
    { signal, left }: Deadline,
    known: Redactor,
  ): Promise<Outcome> {
    const { method } = init
    callHook(options.onRequest, () => ({ ...where, method, attempt }))
    const start = clock.now()
    try {
      const response = await (options.fetch ?? fetch)(url, {
        ...init,
        ...uncached,
        redirect: "manual",
        signal,
      })
      const { status } = response
      if (isRedirect(response)) {
        response.body?.cancel().catch(() => {})
        return { error: new RedirectError({ ...where, status, ...readRedirectOrigin(response, url) }) }
      }
      const body = await readBody(response, maxBodyBytes)
      if (!body)
        return {
          error: new UnexpectedResponseError({
            ...where,
            status,
            expected: `a body of at most ${maxBodyBytes} bytes`,
            received: "a larger one",
          }),
        }
      // A custom `fetch` may ignore its signal; its response is no longer needed.
      signal.throwIfAborted()
      for (const hook of [options.onResponse, call.onResponse])
        callHook(hook, () => {
          const age = readAge(response.headers)
          const duration = clock.now() - start
          return { ...where, method, attempt, status, duration, ...(age !== undefined && { age }) }
        })
      const read = { response, body, left }
      const text = () => new TextDecoder().decode(body)
      const condition = response.ok ? operation?.errorWhen : undefined
      if (response.ok && !(condition && isRefusal(parseBody(text()), [condition]))) return read
      return { ...read, error: toError(response, text(), where.operation, known) }
    } catch (cause) {
      if (signal.aborted) throw cause
      if (isBillingError(cause)) return { error: cause }
      return {
        error: new ConnectionError(new URL(url).origin, where, { cause }),
      }
    }
  }
}

const longestAge = 1e9

/** Milliseconds, of the first cache that states an age; undefined without the header. */
function readAge(headers: Headers): number | undefined {
  const [, seconds] = headers.get("age")?.match(/^(\d+)(?:\.\d+)?(?:\s*,.*)?$/) ?? []
  return seconds === undefined ? undefined : Math.min(Number(seconds), longestAge) * 1000
}

// Old Workers have no HTTP cache and reject the option.
const uncached: RequestInit =
  typeof Request !== "undefined" && "cache" in Request.prototype ? { cache: "no-store" } : {}

/** A hook only observes; it must not be able to break a call. */
function callHook<Facts>(hook: ((facts: Facts) => void) | undefined, describe: () => Facts): void {
  try {
    const returned: unknown = hook?.(describe())
    // An async function is a hook, too.
    Promise.resolve(returned).catch(() => {})
  } catch {
    // The documentation of the hooks mentions this.
  }
}
