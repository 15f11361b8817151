import { serialize } from "../http/media-type.js"
import type { MockResponse } from "../http/mock-response.js"
import type { DocumentedResponse, Example } from "../spec/documented-response.js"

/** Converts an example of the spec to a response. */
export function answerExample(
  response: DocumentedResponse,
  { name, mediaType, value }: Example,
): MockResponse {
  return {
    status: response.status,
    headers: { "content-type": mediaType, ...toExampleHeaders(response, name) },
    body: serialize(value, mediaType),
    example: name,
  }
}

/** The headers of a response; those with named examples take the value for the served example. */
export function toExampleHeaders(
  { headers: declared }: DocumentedResponse,
  example: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Record<string, string | readonly string[]> {
  const set = declared.flatMap((header) => {
    const value = header.examples ? header.examples[example ?? ""] : header.example
    const name = header.name.toLowerCase()
    return value === undefined ? [] : [[name, toValue(name, value)] as const]
  })
  // Prism sends the first example of a header, whichever body it sends.
  const foreign = new Set(declared.filter(({ examples }) => examples).map(({ name }) => name.toLowerCase()))
  const kept = Object.entries(headers).filter(([name]) => !foreign.has(name))
  return Object.fromEntries([...kept, ...set])
}

/** Set-Cookie is the only header whose values cannot be joined. */
function toValue(name: string, value: unknown): string | readonly string[] {
  return name === "set-cookie" && Array.isArray(value) ? value.map(String) : String(value)
}
