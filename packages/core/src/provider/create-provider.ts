import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorFacts } from "../errors/billing-error.js"
import { createRedactor } from "../redaction/create-redactor.js"
import { isSensitive } from "../redaction/is-sensitive.js"
import { redactBody } from "../redaction/redact-body.js"
import { createPrepare } from "../transport/create-prepare.js"
import { createSend } from "../transport/create-send.js"
import { readApiKey } from "../transport/read-api-key.js"
import { startDeadline } from "../transport/start-deadline.js"
import type { Adapter } from "./adapter.js"
import { createClient } from "./create-client.js"
import { createGet } from "./create-get.js"
import type { ErrorResponse } from "./error-response.js"
import { findOperation } from "./find-operation.js"
import type { Provider } from "./provider.js"
import type { ProviderOptions } from "./provider-options.js"
import { readDate } from "./read-date.js"
import { readErrorResponse } from "./read-error-response.js"
import { readErrors } from "./read-errors.js"
import { toAccountRef } from "./to-account-ref.js"
import { toError } from "./to-error.js"

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
  const { timeout = 10_000 } = options
  const redactor = createRedactor()
  if (typeof options.apiKey === "string") redactor.remember(options.apiKey.trim())
  for (const [name, value] of Object.entries(options.headers ?? {}))
    if (isSensitive(name)) redactor.remember(value)

  const readKey = () => readApiKey(adapter, options, redactor)

  const describe = ({ status, headers }: Head, operation?: string): ErrorFacts => {
    const requestId = headers.get("x-request-id")
    return {
      ...accountRef,
      ...(operation && { operation }),
      status,
      ...(requestId && { requestId: redactor.show(requestId) }),
    }
  }

  const readFailure = (head: Head, foreignBody: unknown, operation?: string): AnyBillingError => {
    // An adapter may show whatever it finds, and a provider may echo whatever it was sent.
    const headers = new Headers()
    for (const [name, value] of head.headers) headers.append(name, redactor.redact(value))
    const body = redactBody(foreignBody, redactor)
    const reason = adapter.findReason(body)
    return toError(adapter, {
      at: readDate(head.headers),
      facts: describe(head, operation),
      status: head.status,
      headers,
      body,
      details: { reason: reason && redactor.show(reason) },
    })
  }

  const send = createSend({
    facts,
    options,
    redactor,
    prepare: createPrepare(facts, options, redactor, readKey),
    toError: readFailure,
    timeout,
  })
  const get = createGet<Paths>({ facts, send, describe, redact: redactor.show })

  const readError = async (response: Response | ErrorResponse): Promise<AnyBillingError | undefined> => {
    const known = readErrors.get(response)
    if (known) return known
    // A key that the provider echoes must be known to be redacted; a key function may take its time, but not for ever.
    const deadline = startDeadline(timeout)
    await deadline.race(readKey()).catch(() => undefined)
    deadline.stop()
    const { path, body, ...head } = await readErrorResponse(response)
    if (head.status >= 200 && head.status < 300) return undefined
    return readFailure(head, body, findOperation(facts.operations, path)?.id)
  }

  const { provider: _, ...account } = accountRef
  return {
    id: facts.id,
    ...account,
    cacheTtlMs: facts.cacheTtlMs,
    client: createClient(facts.baseUrl, send),
    readError,
    ...adapter.createMethods(get),
  }
}

/** What of an answer is there before its body. */
type Head = Pick<Response, "status" | "headers">
