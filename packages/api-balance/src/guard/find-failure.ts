import type { ErrorResponse } from "@api-balance/core"

/** The failed answer in what a call gave: a Response, or a result of openapi-fetch, whose body is already read. */
export function findFailure(result: unknown): Response | ErrorResponse | undefined {
  if (isResponse(result)) return result.ok ? undefined : result
  const { response, error } = (result ?? {}) as { response?: unknown; error?: unknown }
  if (!isResponse(response) || response.ok) return undefined
  return { status: response.status, headers: response.headers, body: error }
}

/**
 * The failed answer in what a call threw: a Response, or the error of another client, which carries the Response, or status,
 * headers and body. A status alone is no answer: it may come from anywhere in the call.
 */
export function findThrownFailure(thrown: unknown): Response | ErrorResponse | undefined {
  if (isResponse(thrown)) return thrown.ok ? undefined : thrown
  const { response, status, headers, body, error } = (thrown ?? {}) as Record<string, unknown>
  if (isResponse(response)) return response.ok ? undefined : response
  if (typeof status !== "number" || typeof headers !== "object" || headers === null) return undefined
  return { status, headers: headers as Headers, body: body ?? error }
}

function isResponse(value: unknown): value is Response {
  return value instanceof Response
}
