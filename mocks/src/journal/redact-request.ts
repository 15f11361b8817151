import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "./create-journal.js"

/** A text without the key, also where it stands in a URL or in JSON. */
export function hideKey(text: string, key: string): string {
  // What is shorter is nobody's secret, and would blot out ordinary words.
  if (key.length < 6) return text
  const forms = [encodeURIComponent(key), JSON.stringify(key).slice(1, -1), key]
  return forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text)
}

const limit = 16 * 1024

/** What a journal keeps of a request: secrets are found by the names that they go by, and the key also by its value. */
export function redactRequest(
  { headers, body }: PlainRequest,
  key: string,
): Pick<JournalEntry, "headers" | "body"> {
  const kept = Object.entries(headers).map(([name, value]) => [
    name,
    /auth|key|token|secret|cookie|signature|sign-in|payment/i.test(name) ? "[redacted]" : hideKey(value, key),
  ])
  return {
    headers: Object.fromEntries(kept),
    ...(body && body.length > 0 && { body: toBody(hideKey(body.toString(), key)) }),
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
