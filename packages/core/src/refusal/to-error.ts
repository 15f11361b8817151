import type { Adapter, FailedResponse } from "../contract/adapter.js"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorName } from "../errors/billing-error.js"
import { InsufficientBalanceError } from "../errors/insufficient-balance-error.js"
import { PaymentRequiredError } from "../errors/payment-required-error.js"
import { RedirectError } from "../errors/redirect-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { findRetryAfter } from "../time/find-retry-after.js"
import { isRedirect, readRedirectOrigin } from "../transport/redirects.js"
import { findAccepts, readChallenge } from "./find-accepts.js"
import { findDoubts } from "./find-doubts.js"
import { isAboutBalance } from "./is-about-balance.js"
import { isPage } from "./is-page.js"
import { toErrorOfStatus } from "./to-error-of-status.js"

/**
 * Converts a response to its error: by the provider's adapter, else by its words, else by its status. What the last two leave
 * open is listed in `maybe`.
 */
export function toError(
  {
    facts: provider,
    toError: toProviderError,
    findWait,
  }: Pick<Adapter<object, unknown>, "facts" | "toError" | "findWait">,
  response: FailedResponse,
): AnyBillingError {
  const { status, headers, body, facts, details } = response
  if (isRedirect(response))
    return new RedirectError({ ...facts, ...readRedirectOrigin(response, provider.baseUrl) }, details)
  // A gateway in front of the provider responds: it knows nothing about keys and balances.
  if ([401, 402, 403].includes(status) && isPage(response))
    return new UnexpectedResponseError(
      { ...facts, expected: "an error of the provider", received: `a page of HTML with status ${status}` },
      details,
    )
  const isSilent = !body || (typeof body === "object" && Object.keys(body).length === 0)
  const toChallenge = (accepts: unknown[] | undefined) =>
    status === 402 && accepts && new PaymentRequiredError({ ...facts, accepts }, details)
  const known =
    toChallenge(findAccepts(isSilent ? readChallenge(headers) : body)) || toProviderError?.(response)
  if (known) return known
  const wait = findRetryAfter(response, findWait?.(response.body))
  const byStatus = (maybe: readonly ErrorName[]) =>
    toErrorOfStatus(provider, { ...response, facts: withDoubts(facts, maybe) }, wait)
  const isEmpty = isAboutBalance(response)
  // The words of a body that has no ways to pay count more than a header.
  if (!isEmpty)
    return (
      toChallenge(findAccepts(readChallenge(headers))) || byStatus(findDoubts(response, wait !== undefined))
    )
  const maybe: ErrorName[] = isEmpty === "maybe" ? ["SpendCapExceededError"] : []
  if (!(status === 402 || status === 429 || status < 300)) maybe.push(byStatus([]).name)
  return new InsufficientBalanceError(withDoubts(facts, maybe), details)
}

function withDoubts(facts: FailedResponse["facts"], maybe: readonly ErrorName[]): FailedResponse["facts"] {
  return maybe.length > 0 ? { ...facts, maybe } : facts
}
