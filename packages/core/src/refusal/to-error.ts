import type { Adapter, ErrorAnswer } from "../contract/adapter.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import { BillingUnavailableError } from "../errors/billing-unavailable-error.js"
import { InsufficientBalanceError } from "../errors/insufficient-balance-error.js"
import { InvalidRequestError } from "../errors/invalid-request-error.js"
import { PaymentRequiredError } from "../errors/payment-required-error.js"
import { PermissionError } from "../errors/permission-error.js"
import { RateLimitError } from "../errors/rate-limit-error.js"
import { RedirectError } from "../errors/redirect-error.js"
import { ServerError } from "../errors/server-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { findRetryAfter, readRetryAfter } from "../time/find-retry-after.js"
import { isRedirect, readRedirectOrigin } from "../transport/redirects.js"
import { findAccepts } from "./find-accepts.js"
import { findSuccessor } from "./find-successor.js"
import { isAboutBalance } from "./is-about-balance.js"
import { isPage } from "./is-page.js"
import { toAuthenticationError } from "./to-authentication-error.js"

/** The error that an answer stands for: what the provider's adapter knows of it, else what the status says. */
export function toError(
  {
    facts: provider,
    toError: toProviderError,
    findWait,
  }: Pick<Adapter<object, unknown>, "facts" | "toError" | "findWait">,
  answer: ErrorAnswer,
): AnyBillingError {
  const { status, facts, details, headers } = answer
  if (isRedirect(answer))
    return new RedirectError({ ...facts, ...readRedirectOrigin(answer, provider.baseUrl) }, details)
  // A gateway before the provider answers for itself: it knows nothing of keys.
  if ((status === 401 || status === 403) && isPage(answer))
    return new UnexpectedResponseError(
      { ...facts, expected: "an error of the provider", received: `a page of HTML with status ${status}` },
      details,
    )
  const accepts = status === 402 && findAccepts(answer)
  if (accepts) return new PaymentRequiredError({ ...facts, accepts }, details)
  const known = toProviderError?.(answer)
  if (known) return known
  if (status >= 500 || status === 408) {
    const retryAfter = readRetryAfter(answer)
    return new ServerError({ ...facts, ...(retryAfter !== undefined && { retryAfter }) }, details)
  }
  if (status === 401) return toAuthenticationError(provider, answer)
  if (status === 402) return new InsufficientBalanceError(facts, details)
  if (status === 403) return new PermissionError(facts, details)
  if (status === 410) {
    const successor = findSuccessor(headers, provider.baseUrl)
    const advice = successor ? ` Use ${successor}.` : ""
    return new BillingUnavailableError(
      `this route is gone.${advice}`,
      { ...facts, ...(successor && { successor }) },
      details,
    )
  }
  if (status === 429 && isAboutBalance(answer)) return new InsufficientBalanceError(facts, details)
  if (status === 429) {
    const retryAfter = findRetryAfter(answer, findWait?.(answer.body))
    return new RateLimitError({ ...facts, ...(retryAfter !== undefined && { retryAfter }) }, details)
  }
  if (status >= 200 && status < 300 && isAboutBalance(answer))
    return new InsufficientBalanceError(facts, details)
  if (status >= 400) return new InvalidRequestError(facts, details)
  return new UnexpectedResponseError(
    { ...facts, expected: "a success or an error", received: `status ${status}` },
    details,
  )
}
