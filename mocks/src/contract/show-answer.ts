import type { Parts } from "./read-parts.js"

/** An answer on one line: status, media type and body. */
export function showAnswer({ status, headers, body }: Parts): string {
  const { "content-type": mediaType = "without a media type" } = headers
  return `${status} ${mediaType} ${typeof body === "string" ? body : toJson(body)}`.trim()
}

function toJson(body: unknown): string {
  try {
    return JSON.stringify(body)
  } catch {
    return "(a body that is nested too deeply to show)"
  }
}
