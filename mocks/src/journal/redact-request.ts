import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "./create-journal.js"

/** Removes keys from a text, also inside a URL, a form, JSON or Base64. */
export function hideKeys(text: string, keys: readonly string[]): string {
  // Shorter values are not secret, and removing them would garble ordinary words.
  return keys.filter((key) => key.length >= 6).reduce(hideKey, text)
}

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

function hideKey(text: string, key: string): string {
  const forms = [
    encodeURIComponent(key),
    String(new URLSearchParams({ key })).slice("key=".length),
    JSON.stringify(key).slice(1, -1),
    Buffer.from(key).toString("base64"),
    key,
  ]
  return forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text)
}

const limit = 16 * 1024

/** The journal's copy of a request: secrets are found by the names of their fields, and keys also by their value. */
export function redactRequest(
  { headers, body }: PlainRequest,
  keys: readonly string[],
): Pick<JournalEntry, "headers" | "body"> {
  const kept = Object.entries(headers).map(([name, value]) => [
    name,
    /auth|key|token|secret|cookie|signature|sign-in|payment/i.test(name)
      ? "[redacted]"
      : hideKeys(value, keys),
  ])
  return {
    headers: Object.fromEntries(kept),
    ...(body && body.length > 0 && { body: toBody(hideKeys(body.toString(), keys)) }),
  }
}

function toBody(text: string): unknown {
  const body = redactFields(text)
  if (text.length <= limit) return body
  return (typeof body === "string" ? body : JSON.stringify(body)).slice(0, limit)
}

function redactFields(text: string): unknown {
  try {
    return JSON.parse(text, (name, value) =>
      /(key|token|secret|password|signature)$/i.test(name) && typeof value === "string"
        ? "[redacted]"
        : value,
    )
  } catch {
    return text
  }
}
