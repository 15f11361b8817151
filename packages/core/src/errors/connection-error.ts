import { BillingError, type ErrorDetails, type ErrorFacts } from "./billing-error.js"

/** The provider could not be reached, or the connection broke; `cause` is the runtime's error. */
export class ConnectionError extends BillingError {
  override readonly name = "ConnectionError" as const

  constructor(origin: string, facts: ErrorFacts, details?: ErrorDetails) {
    const code = findCode(details?.cause)
    super(
      `no response from ${origin}: the connection failed${code && ` (${code})`}. Check the network and the base URL.`,
      facts,
      details,
    )
  }
}

/** The runtime's error code ("ECONNREFUSED", "SELF_SIGNED_CERT_IN_CHAIN"), at any depth of causes. */
function findCode(cause: unknown, depth = 0): string {
  if (typeof cause !== "object" || cause === null || depth > 8) return ""
  const { code, cause: inner, errors } = cause as { code?: unknown; cause?: unknown; errors?: unknown }
  if (typeof code === "string" && /^[A-Z][\w/-]{1,60}$/.test(code)) return code
  return findCode(inner ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1)
}
