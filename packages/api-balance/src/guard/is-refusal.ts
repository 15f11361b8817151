import type { AnyBillingError } from "@api-balance/core"

/** A failed response to a guarded call, as far as it is known. */
export interface RefusedResponse {
  readonly status: number
  readonly headers?: unknown
}

/** The statuses with which a provider rejects a call before it costs anything. */
const refusals: ReadonlySet<number> = new Set([400, 401, 402, 403, 405, 413, 415, 422, 429])

/** Errors that do not come from the provider itself. */
const notItsWord: ReadonlySet<string> = new Set(["ServerError", "RedirectError", "UnexpectedResponseError"])

/**
 * Whether a response proves that the call was not charged. A 404 may come from a later step of the call; 408, 409, 425, 499
 * and 5xx may follow a call that was made; and an HTML page comes from a gateway that knows nothing about billing.
 */
export function isRefusal({ status, headers }: RefusedResponse, error: AnyBillingError | undefined): boolean {
  return refusals.has(status) && !isPage(headers) && !(error && notItsWord.has(error.name))
}

function isPage(headers: unknown): boolean {
  const { get } = (headers ?? {}) as Partial<Headers>
  const fields = Object.entries(headers ?? {})
  const [, field] = fields.find(([name]) => name.toLowerCase() === "content-type") ?? []
  return /\bhtml\b/i.test(String(typeof get === "function" ? get.call(headers, "content-type") : field))
}
