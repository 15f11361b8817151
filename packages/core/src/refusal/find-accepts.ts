import { findValue } from "../wire/find-value.js"
import { parseBody } from "../wire/parse-json.js"

// A server lists a handful; redacting many would take long.
const most = 100

/** The payment options of an x402 challenge in a body (version 1) or a header (version 2), at most 100. */
export function findAccepts(body: unknown): unknown[] | undefined {
  const found = findValue(body, "accepts")
  return Array.isArray(found) ? found.slice(0, most) : undefined
}

/** The x402 challenge in a header, as Base64 (version 2); undefined if there is none. */
export function readChallenge(headers: Headers): unknown {
  try {
    const bytes = Uint8Array.from(atob(headers.get("payment-required") ?? ""), (byte) => byte.charCodeAt(0))
    return parseBody(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
