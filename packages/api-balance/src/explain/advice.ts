import type { AnyBillingError } from "@api-balance/core"

/** What a person can do about an error. */
export function toHelp(error: AnyBillingError): string {
  switch (error.name) {
    case "InsufficientBalanceError":
      return `Add funds${error.topUpUrl ? ` at ${error.topUpUrl}` : ""}.`
    case "BalanceHeldError":
      return "Wait until calls in flight have ended, run fewer at a time, or add funds."
    case "SpendCapExceededError":
      return error.setBy === "provider"
        ? "Ask the provider for a higher limit."
        : "Raise the limit in the settings of the account."
    case "PaymentRequiredError":
      return "Pay for this call in one of the ways that it offers, or send a key."
    case "RateLimitError":
      return error.lowBalance
        ? "Add funds, which raises the rate, or send fewer requests."
        : "Send fewer requests."
    case "AuthenticationError":
    case "MissingApiKeyError":
      return "Check the key."
    case "PermissionError":
      return "Use a key, or a plan, that allows this."
    case "InvalidRequestError":
      return "Change the request."
    case "RedirectError":
      return "Correct the base URL."
    case "UnexpectedResponseError":
      return "Check what responded: it may be a proxy, or the wrong URL."
    case "BillingUnavailableError":
      return "There is nothing to be done here."
    default:
      return "Try again later."
  }
}

/** When the same call may succeed without any action. */
export function toMoment(error: AnyBillingError): string {
  // A response may be explained long after it was received.
  if ("resetsAt" in error && error.resetsAt)
    return Date.parse(error.resetsAt) > Date.now()
      ? `At ${error.resetsAt}.`
      : `Since ${error.resetsAt}, as far as it says.`
  if (error.retryable && "retryAfter" in error && error.retryAfter !== undefined)
    return `In ${error.retryAfter} s.`
  if (error.retryable) return "Later; the response does not say when."
  return error.maybe ? "Not known: see what else it could be." : "Not by itself."
}
