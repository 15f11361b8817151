import type { Parts } from "./read-parts.js"

/** An answer on one line: status, media type and body. */
export function showAnswer({ status, headers, body }: Parts): string {
  const { "content-type": mediaType = "without a media type" } = headers
  return `${status} ${mediaType} ${typeof body === "string" ? body : JSON.stringify(body)}`.trim()
}
