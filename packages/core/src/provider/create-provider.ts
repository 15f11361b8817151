import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter, ErrorAnswer } from "../contract/adapter.js"
import type { ErrorResponse } from "../contract/error-response.js"
import type { Provider } from "../contract/provider.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorFacts } from "../errors/billing-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { cleanError } from "../redaction/clean-error.js"
import { cleanMethods } from "../redaction/clean-methods.js"
import { createRedactor, type Redactor } from "../redaction/create-redactor.js"
import { findSecrets } from "../redaction/find-secrets.js"
import { parseBody, toErrorParts } from "../refusal/error-parts.js"
import { readErrors } from "../refusal/read-errors.js"
import { toError } from "../refusal/to-error.js"
import { clock as realClock } from "../time/clock.js"
import { readDate } from "../time/parse-time.js"
import { startDeadline } from "../time/start-deadline.js"
import { createPrepare } from "../transport/create-prepare.js"
import { createSend, defaultMaxBodyBytes } from "../transport/create-send.js"
import { findOperation } from "../transport/find-operation.js"
import { readApiKey } from "../transport/read-api-key.js"
import { createClient } from "./create-client.js"
import { createGet } from "./create-get.js"

/**
 * Makes a provider of an adapter and its options; throws nothing, because options and environment are read when a call
 * is made.
 */
export function createProvider<Paths extends object, Methods, Id extends string>(
  adapter: Adapter<Paths, Methods, Id>,
  options: ProviderOptions = {},
): Omit<Provider<Paths, Id>, "getBalance"> & Methods {
  const { facts } = adapter
  const accountRef = toAccountRef(facts, options)
  const { timeout = 10_000, purse, lagMs, clock = realClock, maxBodyBytes = defaultMaxBodyBytes } = options
  // What the options hold stays; the keys of one that rotates come and go.
  const redactor = createRedactor()
    .with(findSecrets(Object.entries(options.headers ?? {})))
    .with([])
  if (typeof options.apiKey === "string") redactor.remember(options.apiKey.trim())

  const readKey = () => readApiKey(adapter, options, redactor)

  const describe = ({ status, headers }: Head, operation?: string): ErrorFacts => {
    const requestId = headers.get("x-request-id")
    return { ...accountRef, ...(operation && { operation }), status, ...(requestId && { requestId }) }
  }

  /** Classified by what came, and cleaned when it is finished. */
  const readFailure = (
    { status, headers, body }: Head & { readonly body: unknown },
    operation: string | undefined,
    known: Redactor,
  ): AnyBillingError => {
    const reason = adapter.findReason(body)
    const answer: ErrorAnswer = {
      at: readDate(headers),
      facts: describe({ status, headers }, operation),
      status,
      headers,
      body,
      details: { reason: reason && known.show(reason) },
    }
    return cleanError(toError(adapter, answer), known)
  }

  const send = createSend({
    facts,
    options,
    redactor,
    prepare: createPrepare(facts, options, readKey),
    toError: ({ status, headers }, body, operation, known) =>
      readFailure({ status, headers, body: parseBody(body) }, operation, known),
    timeout,
  })
  const get = createGet<Paths>({ facts, send, describe, redact: redactor.show })

  const readError = async (response: Response | ErrorResponse): Promise<AnyBillingError | undefined> => {
    const known = readErrors.get(response)
    if (known) return known
    const parts = toErrorParts(response, maxBodyBytes)
    if (!parts)
      return new UnexpectedResponseError({
        ...accountRef,
        expected: "a response with a status",
        received: "something else",
      })
    if (parts.status >= 200 && parts.status < 300) return undefined
    // A key that the provider echoes must be known to be left out.
    const [body] = await Promise.all([waitBriefly(parts.readBody()), waitBriefly(readKey())])
    return readFailure({ ...parts, body }, findOperation(facts.operations, parts.path)?.id, redactor)
  }

  /** A body and a key function may take their time, but not for ever; undefined for one that does, or that fails. */
  async function waitBriefly<Value>(promise: Promise<Value>): Promise<Value | undefined> {
    const deadline = startDeadline(clock, timeout)
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
    client: createClient(facts.baseUrl, send),
    readError,
    ...cleanMethods(adapter.createMethods(get), redactor),
  }
}

/** What of an answer is there before its body. */
type Head = Pick<Response, "status" | "headers">
