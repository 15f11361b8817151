import type { DocumentedResponse } from "../spec/documented-response.js"

/** The headers of an answer, those that the spec gives examples of with the values that belong to the served example. */
export function toExampleHeaders(
  { headers: declared }: DocumentedResponse,
  example: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const set = declared.flatMap((header) => {
    const value = header.examples ? header.examples[example ?? ""] : header.example
    return value === undefined ? [] : [[header.name.toLowerCase(), String(value)] as const]
  })
  // Prism sends a header with the first of its examples, whichever body it sends.
  const foreign = new Set(declared.filter(({ examples }) => examples).map(({ name }) => name.toLowerCase()))
  const kept = Object.entries(headers).filter(([name]) => !foreign.has(name))
  return Object.fromEntries([...kept, ...set])
}
