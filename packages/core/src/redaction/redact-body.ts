import type { Redactor } from "./create-redactor.js"

/**
 * The body of an error, parsed where it is JSON, without the secrets that it may echo: whatever an adapter reads from it
 * may be shown. A body that no JSON can be made of tells nothing.
 */
export function redactBody(body: unknown, { redact }: Redactor): unknown {
  try {
    const text = redact(typeof body === "string" ? body : (JSON.stringify(body) ?? ""))
    try {
      return JSON.parse(text)
    } catch {
      return text
    }
  } catch {
    return undefined
  }
}
