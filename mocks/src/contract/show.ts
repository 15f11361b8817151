import { AssertionError } from "node:assert"
import { inspect, isDeepStrictEqual } from "node:util"
import type { Parts } from "./parts.js"

/** Formats a value for developers; an error without its stack. */
export function show(value: unknown): string {
  return value instanceof Error ? String(value) : inspect(value, { depth: 10, breakLength: 110 })
}

/** Formats a response as one line: status, media type and body. */
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

/**
 * Checks that two values are equal to the last digit.
 * @throws AssertionError with the expected and the received value
 */
export function checkEqual(claim: string, received: unknown, expected: unknown): void {
  if (isDeepStrictEqual(received, expected)) return
  const message = `${claim}\nexpected: ${show(expected)}\nreceived: ${show(received)}`
  throw new AssertionError({ message, actual: received, expected })
}
