import { isBillingError } from "@api-balance/core"

/** Advice on how to fix a failure; the source of the key is a variable or a command. */
export function advise(error: unknown, source: string): string {
  if (!isBillingError(error)) return "This is a bug in api-balance; please report it."
  switch (error.name) {
    case "AuthenticationError":
      return `Check that ${source} gives the complete key, for this provider, and that the key still exists. Some providers respond the same way to a key without billing access.`
    case "PermissionError":
      return `Create a key with billing access (an admin key, if the provider has them) and let ${source} give it.`
    case "MissingApiKeyError":
      return `Set ${error.variable}.`
    case "InvalidOptionError":
      return `Correct ${error.variable ?? source}.`
    case "ConnectionError":
      return adviseOnConnection(error)
    case "TimeoutError":
      return "Try again, or allow more time with --timeout."
    case "RateLimitError":
      return error.retryAfter === undefined
        ? "Make fewer requests."
        : `Make fewer requests; wait at least ${error.retryAfter} s.`
    case "ServerError":
      return "The provider is failing. Try again later, and check its status page."
    case "RedirectError":
      return "Correct the base URL: redirects are never followed, so that keys are not sent elsewhere."
    case "BillingUnavailableError":
      return error.successor === undefined
        ? "Nothing to do: there is no billing in this mode."
        : `Use ${error.successor}.`
    case "UnexpectedResponseError":
      return "The provider may have changed, or the base URL may be wrong. Update api-balance, or report it."
    default:
      return "See the message above."
  }
}

const unknownAuthority =
  /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/

function adviseOnConnection(error: Error): string {
  const code = findCode(error)
  if (code !== undefined && unknownAuthority.test(code))
    return "The certificate is from an authority that this runtime does not trust, such as a company's own. Set NODE_EXTRA_CA_CERTS to the file with that authority's certificate."
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "The host name was not found. Check DNS, the network and the base URL."
  if (code === "ECONNREFUSED") return "Nothing accepts connections there. Check the base URL and its port."
  return "Check the network, the proxy and the base URL; open the address with curl from this machine."
}

/** Returns the code of the innermost cause that has one. */
function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as NodeJS.ErrnoException
  return findCode(error.cause) ?? (typeof code === "string" ? code : undefined)
}
