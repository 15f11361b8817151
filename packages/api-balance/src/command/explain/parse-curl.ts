import { UsageError } from "../model/usage-error.js"
import type { ResponseParts } from "./response-parts.js"

/**
 * The last response in what `curl -si` prints: redirects, a proxy and "100 Continue" put heads before it. Undefined for what does
 * not begin with a head.
 * @throws UsageError for a compressed body
 */
export function parseCurl(text: string): ResponseParts | undefined {
  let rest = text
  let parts: ResponseParts | undefined
  for (let head = readHead(rest); head; head = readHead(rest)) {
    rest = rest.slice(head.length)
    parts = head
  }
  if (!parts) return undefined
  const { status, headers = {} } = parts
  const encoding = headers["content-encoding"]
  // Text has no control characters; with --compressed curl leaves the header, but not the encoding.
  if (encoding && /[^\P{Cc}\s]|\uFFFD/u.test(rest))
    throw new UsageError(`the body is compressed (${encoding}). Call curl with --compressed`)
  return { status, headers, body: rest }
}

function readHead(text: string): (ResponseParts & { readonly length: number }) | undefined {
  const [head, status, lines = ""] =
    text.match(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[^\r\n]+\r?\n)*)\r?\n?/) ?? []
  if (head === undefined) return undefined
  const fields = lines.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = line.match(/^([^:\s]+):\s*(.*?)\s*$/) ?? []
    return name === undefined ? [] : [[name.toLowerCase(), value ?? ""] as const]
  })
  return { length: head.length, status: Number(status), headers: Object.fromEntries(fields) }
}
