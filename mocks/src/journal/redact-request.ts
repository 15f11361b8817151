import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "./create-journal.js"

/** Removes the values of query parameters from a path, in any encoding. */
export function hideParameters(path: string, names: readonly string[]): string {
  const [pathname = "", ...search] = path.split("?")
  const pairs = search
    .join("?")
    .split("&")
    .map((pair) => {
      const [name] = new URLSearchParams(pair).keys()
      return name !== undefined && names.includes(name) ? `${pair.split("=", 1)[0]}=[redacted]` : pair
    })
  return [pathname, ...(search.length > 0 ? [pairs.join("&")] : [])].join("?")
}

// A key may extend past the end of what is kept by at most the margin.
const [limit, margin] = [16 * 1024, 8192]

/** The journal's copy of a request: secrets are found by the names of their fields, and `hide` removes keys. */
export function redactRequest(
  { headers, body }: PlainRequest,
  hide: (text: string) => string,
): Pick<JournalEntry, "headers" | "body"> {
  const kept = Object.entries(headers).map(([name, value]) => [
    name,
    /auth|key|token|secret|cookie|signature|sign-in|payment/i.test(name) ? "[redacted]" : hide(value),
  ])
  return {
    headers: Object.fromEntries(kept),
    ...(body && body.length > 0 && { body: toBody(body.toString(), hide) }),
  }
}

function toBody(text: string, hide: (text: string) => string): unknown {
  const known = redactFields(text)
  if (text.length > limit) return hide(known.slice(0, limit + margin)).slice(0, limit)
  const shown = hide(known)
  try {
    return JSON.parse(shown)
  } catch {
    return shown
  }
}

function redactFields(text: string): string {
  try {
    return JSON.stringify(
      JSON.parse(text, (name, value) =>
        /(key|token|secret|password|signature)$/i.test(name) && typeof value === "string"
          ? "[redacted]"
          : value,
      ),
    )
  } catch {
    return text
  }
}
