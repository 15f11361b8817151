import type { ErrorFacts } from "../errors/billing-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"

/**
 * The JSON object that a body holds.
 * @throws UnexpectedResponseError for an empty body, HTML, or any other JSON
 */
export function readJsonObject<T>(
  text: string,
  headers: Headers,
  facts: ErrorFacts,
  redact: (text: string) => string,
): T {
  const value = parse(text)
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as T
  const type = headers.get("content-type") ?? "no content type"
  const received =
    text.trim() === "" ? "an empty body" : `${type} that begins with ${redact(text.slice(0, 60))}`
  throw new UnexpectedResponseError({ ...facts, expected: "a JSON object", received: redact(received) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
