import { Problem } from "../http/problem.js"
import type { Operation } from "../spec/operation.js"

/** An error of Prism itself, because the spec has no suitable response. */
interface PrismError extends Error {
  readonly detail?: string
  readonly additional?: Readonly<Record<string, unknown>> | undefined
}

/** Converts an error of Prism to a problem: why there is no response, and what the caller can do. */
export function toProblem(error: PrismError, { id }: Operation): Problem {
  // Prism wraps an error that it met twice, and keeps only its text.
  const [, kind] = `${error.name} ${error.message}`.match(/errors#(\w+)/) ?? []
  return new Problem({ title: "The spec has no such response", detail: `${id}: ${toSentences(kind, error)}` })
}

function toSentences(
  kind: string | undefined,
  { message, detail = message, additional }: PrismError,
): string {
  switch (kind) {
    case "UNAUTHORIZED":
      return "the request lacks the key that the spec requires, and no 401 is documented. Send the key."
    case "UNPROCESSABLE_ENTITY":
      return `the request violates the spec (${readMessages(additional)}), and neither 422 nor 400 is documented. Correct the request.`
    case "INVALID_CONTENT_TYPE":
      return `the request has a body of another media type than the spec allows, and none of 415, 422 and 400 is documented. ${detail}.`
    default:
      return detail
  }
}

function readMessages(additional: PrismError["additional"]): string {
  const violations = (additional?.validation ?? []) as { message: string }[]
  return violations.map(({ message }) => message).join("; ")
}
