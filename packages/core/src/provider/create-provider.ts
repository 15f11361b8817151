import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter, FailedResponse } from "../contract/adapter.js"
import type { Provider } from "../contract/provider.js"
import type { OperationFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import type { Requests } from "../contract/requests.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorFacts } from "../errors/billing-error.js"
import { isBillingError } from "../errors/is-billing-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { cleanError } from "../redaction/clean-error.js"
import { cleanMethods } from "../redaction/clean-methods.js"
import { createRedactor, type Redactor } from "../redaction/create-redactor.js"
import { findSecrets } from "../redaction/find-secrets.js"
import { toErrorParts } from "../refusal/error-parts.js"
import { readErrors } from "../refusal/read-errors.js"
import { toError } from "../refusal/to-error.js"
import { clock as realClock } from "../time/clock.js"
import { readDate } from "../time/parse-time.js"
import { startDeadline } from "../time/start-deadline.js"
import { createPrepare } from "../transport/create-prepare.js"
import { createSend, defaultMaxBodyBytes, defaultTimeout } from "../transport/create-send.js"
import { findCredentials } from "../transport/find-credentials.js"
import { findOperation } from "../transport/find-operation.js"
import { isOwnUrl } from "../transport/find-server.js"
import { isAboveZero } from "../transport/is-above-zero.js"
import { hasCredential, readCredential } from "../transport/read-credential.js"
import { isRefusal } from "../wire/is-refusal.js"
import { parseBody } from "../wire/parse-json.js"
import { createClient } from "./create-client.js"
import { createFillPath } from "./create-fill-path.js"
import { createRequests } from "./create-requests.js"

/**
 * Creates a provider from an adapter and its options. Does not throw, because options and environment are read when a call is
 * made.
 */
export function createProvider<Paths extends object, Methods, Id extends string>(
  adapter: Adapter<Paths, Methods, Id>,
  options: ProviderOptions = {},
): Provider<Paths, Id> & Methods {
  const { facts } = adapter
  const accountRef = toAccountRef(facts, options)
  const {
    timeout = defaultTimeout,
    purse,
    lagMs = facts.lagMs,
    clock = realClock,
    maxBodyBytes = defaultMaxBodyBytes,
  } = options
  // Secrets from the options are kept; keys of a rotating credential come and go.
  const redactor = createRedactor()
    .with(findSecrets(Object.entries(options.headers ?? {})))
    .with([])
  for (const { option } of facts.credentials) {
    const key = readOption(options, option)
    if (typeof key === "string") redactor.remember(key.trim())
  }

  /** A key must be known before the response is read, so that an echo of it is redacted. */
  const readKeys = (operation: OperationFacts | undefined) =>
    Promise.all(
      findCredentials(facts, operation)
        .filter((credential) => hasCredential(credential, options))
        .map((credential) => readCredential(adapter, credential, options, redactor)),
    )

  const describe = ({ status, headers }: Head, operation?: string): ErrorFacts => {
    const requestId = headers.get("x-request-id") ?? headers.get("request-id")
    return { ...accountRef, ...(operation && { operation }), status, ...(requestId && { requestId }) }
  }

  /** Classifies the raw response and redacts the resulting error. */
  const readFailure = (
    { status, headers, body }: Head & { readonly body: unknown },
    operation: string | undefined,
    known: Redactor,
  ): AnyBillingError => {
    const reason = adapter.findReason(body)
    const failed: FailedResponse = {
      at: readDate(headers),
      facts: describe({ status, headers }, operation),
      status,
      headers,
      body,
      reason,
      details: { reason: reason && known.show(reason) },
    }
    return cleanError(toError(adapter, failed), known)
  }

  const send = createSend({
    facts,
    options,
    prepare: createPrepare(adapter, options, redactor),
    toError: ({ status, headers }, body, operation, known) =>
      readFailure({ status, headers, body: parseBody(body) }, operation, known),
    timeout,
  })
  const fillPath = createFillPath(adapter, options, () => toRequests(toOwn()))
  const toRequests = (known: Redactor): Requests<Paths> =>
    createRequests<Paths>({
      adapter,
      options,
      send: (call) => send(call, known),
      fillPath,
      describe,
      redact: known.show,
    })
  const rotates = facts.credentials.some(({ option }) => typeof readOption(options, option) === "function")
  /** Keeps the keys of one call while many others rotate theirs. */
  const toOwn = () => (rotates ? redactor.with([]) : redactor)

  const readError = async (given: unknown): Promise<AnyBillingError | undefined> => {
    if (isBillingError(given)) return given
    // It never rejects, not even for invalid options.
    const parts = toErrorParts(given, isAboveZero(maxBodyBytes) ? maxBodyBytes : defaultMaxBodyBytes)
    if (!parts)
      return new UnexpectedResponseError({
        ...accountRef,
        expected: "a response with a status",
        received: "something else",
      })
    const known = readErrors.get(parts.source)
    if (known) return known
    const operation = findOperation(facts.operations, parts.url && new URL(parts.url).pathname)
    const isSuccess = parts.status >= 200 && parts.status < 300
    const conditions = (operation ? [operation] : facts.operations).flatMap(({ errorWhen = [] }) => errorWhen)
    if (isSuccess && conditions.length === 0) return undefined
    const [body] = await Promise.all([waitBriefly(parts.readBody()), waitBriefly(readKeys(operation))])
    if (isSuccess && !isRefusal(body, conditions)) return undefined
    return readFailure({ ...parts, body }, operation?.id, redactor)
  }

  /** Limits how long a body or a key function may take; undefined if it takes too long or fails. */
  async function waitBriefly<Value>(promise: Promise<Value>): Promise<Value | undefined> {
    const deadline = startDeadline(clock, isAboveZero(timeout) ? timeout : defaultTimeout)
    try {
      return await deadline.race(promise)
    } catch {
      return undefined
    } finally {
      deadline.stop()
    }
  }

  const { provider: _, ...account } = accountRef
  return {
    id: facts.id,
    ...account,
    ...(purse !== undefined && { purse }),
    ...(lagMs !== undefined && { lagMs }),
    cacheTtlMs: facts.cacheTtlMs,
    client: createClient(facts, (call) => send(call, toOwn())),
    readError,
    isOwnUrl: (url) => isOwnUrl(url, facts, options),
    ...cleanMethods((known) => adapter.createMethods(toRequests(known)), redactor, toOwn),
  }
}

function readOption(options: object, option: string): unknown {
  return (options as { readonly [option: string]: unknown })[option]
}

/** The parts of a response that precede its body. */
type Head = Pick<Response, "status" | "headers">
