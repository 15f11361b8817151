import type { FailedResponse } from "../contract/adapter.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import { BillingUnavailableError } from "../errors/billing-unavailable-error.js"
import { InsufficientBalanceError } from "../errors/insufficient-balance-error.js"
import { InvalidRequestError } from "../errors/invalid-request-error.js"
import { PermissionError } from "../errors/permission-error.js"
import { RateLimitError } from "../errors/rate-limit-error.js"
import { ServerError } from "../errors/server-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { readRetryAfter } from "../time/find-retry-after.js"
import { findSuccessor } from "./find-successor.js"
import { toAuthenticationError } from "./to-authentication-error.js"

/** Converts a status to an error; `wait` is the number of seconds of a 429. */
export function toErrorOfStatus(
  provider: ProviderFacts,
  response: FailedResponse,
  wait: number | undefined,
): AnyBillingError {
  const { status, facts, details, headers } = response
  if (status >= 500 || status === 408) {
    const retryAfter = readRetryAfter(response)
    return new ServerError({ ...facts, ...(retryAfter !== undefined && { retryAfter }) }, details)
  }
  if (status === 401) return toAuthenticationError(provider, response)
  if (status === 402) return new InsufficientBalanceError(facts, details)
  if (status === 403) return new PermissionError(facts, details)
  if (status === 410) {
    const successor = findSuccessor(headers, provider.baseUrl)
    const advice = successor ? ` Use ${successor}.` : ""
    return new BillingUnavailableError(
      `this endpoint is gone.${advice}`,
      { ...facts, ...(successor && { successor }) },
      details,
    )
  }
  if (status === 429)
    return new RateLimitError({ ...facts, ...(wait !== undefined && { retryAfter: wait }) }, details)
  if (status >= 400) return new InvalidRequestError(facts, details)
  return new UnexpectedResponseError(
    { ...facts, expected: "a success or an error", received: `status ${status}` },
    details,
  )
}
