import type { FailedResponse } from "../contract/adapter.js"
import { findValue } from "../wire/find-value.js"
import { parseBody } from "../wire/parse-json.js"

/**
 * The payment options of an x402 challenge: in the body (version 1), or in a header as Base64 (version 2), which is used if the
 * body has none.
 */
export function findAccepts({
  headers,
  body,
}: Pick<FailedResponse, "headers" | "body">): unknown[] | undefined {
  const isSilent = !body || (typeof body === "object" && Object.keys(body).length === 0)
  const found = findValue(isSilent ? readChallenge(headers) : body, "accepts")
  return Array.isArray(found) ? found : undefined
}

function readChallenge(headers: Headers): unknown {
  try {
    const bytes = Uint8Array.from(atob(headers.get("payment-required") ?? ""), (byte) => byte.charCodeAt(0))
    return parseBody(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
