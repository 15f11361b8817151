import { isBillingError } from "@api-balance/core"

/** What to do about a failure. */
export function advise(error: unknown, variable: string): string {
  if (!isBillingError(error)) return "Tell us: this is a fault of api-balance."
  switch (error.name) {
    case "AuthenticationError":
      return `Look whether ${variable} holds the whole key, of this provider, that has not been deleted. Some providers say the same of a key that may not read billing.`
    case "PermissionError":
      return `Make a key that may read billing (an admin key, where the provider has such) and put it into ${variable}.`
    case "MissingApiKeyError":
      return `Set ${variable}.`
    case "InvalidOptionError":
      return `Correct ${error.variable ?? variable}.`
    case "ConnectionError":
      return "Look at the network, the proxy and the base URL; open the address with curl from this machine."
    case "TimeoutError":
      return "Try again, or give it longer with --timeout."
    case "RateLimitError":
      return error.retryAfter === undefined
        ? "Ask less often."
        : `Ask less often; again in ${error.retryAfter} s at the earliest.`
    case "ServerError":
      return "Nothing to do here: the provider fails. Try again later, and look at its status page."
    case "RedirectError":
      return "Correct the base URL: redirects are never followed, so that no key goes elsewhere."
    case "BillingUnavailableError":
      return error.successor === undefined
        ? "Nothing to do: there is no billing in this mode."
        : `Use ${error.successor}.`
    case "UnexpectedResponseError":
      return "The provider may have changed, or the base URL points elsewhere. Update api-balance, or tell us."
    default:
      return "See the message above."
  }
}
