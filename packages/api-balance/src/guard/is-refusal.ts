import type { AnyBillingError } from "@api-balance/core"

/** A failed answer to a guarded call, as far as it is known. */
export interface FailedAnswer {
  readonly status: number
  readonly headers?: unknown
}

/** The statuses by which a provider refuses a call before it costs anything. */
const refusals: ReadonlySet<number> = new Set([400, 401, 402, 403, 405, 413, 415, 422, 429])

/** What an answer stands for that is not the provider's own word. */
const notItsWord: ReadonlySet<string> = new Set(["ServerError", "RedirectError", "UnexpectedResponseError"])

/**
 * Whether an answer proves that the call was not charged. A 404 may come from a later step of the call, a 408, 409, 425, 499
 * or 5xx from a call that was made all the same, and a page of HTML from a gateway that knows nothing of money.
 */
export function isRefusal({ status, headers }: FailedAnswer, error: AnyBillingError | undefined): boolean {
  return refusals.has(status) && !isPage(headers) && !(error && notItsWord.has(error.name))
}

function isPage(headers: unknown): boolean {
  const { get } = (headers ?? {}) as Partial<Headers>
  const fields = (headers ?? {}) as Record<string, unknown>
  const type = typeof get === "function" ? get.call(headers, "content-type") : fields["content-type"]
  return /\bhtml\b/i.test(String(type))
}
