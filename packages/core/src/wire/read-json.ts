import type { Wire } from "../contract/wire.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { parseJson } from "./parse-json.js"

const decoder = new TextDecoder()

/**
 * Reads a JSON object or array from a body.
 * @throws UnexpectedResponseError for an empty body, HTML, or any other JSON
 */
export function readJson<T>(body: Uint8Array, headers: Headers, response: Wire<object>["response"]): T {
  const text = decoder.decode(body)
  const value = parse(text)
  if (typeof value === "object" && value !== null) return value as T
  const type = headers.get("content-type") ?? "a body"
  // Redact before cutting: half a key would not be recognized.
  const beginning = response.redact(text).slice(0, 60)
  throw new UnexpectedResponseError({
    ...response.facts(),
    expected: "a JSON object",
    received: beginning ? `${response.redact(type)} that starts with ${beginning}` : "an empty body",
  })
}

function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
