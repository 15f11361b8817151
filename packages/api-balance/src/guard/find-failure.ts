import type { ErrorResponse } from "@api-balance/core"

/** Finds a failed response in the result of a call: a Response, or a result of openapi-fetch, whose body is already read. */
export function findFailure(result: unknown): Response | ErrorResponse | undefined {
  if (isResponse(result)) return result.ok ? undefined : result
  const { response, error } = (result ?? {}) as { response?: unknown; error?: unknown }
  if (!isResponse(response) || response.ok) return undefined
  return { status: response.status, headers: response.headers, body: error }
}

/**
 * Finds a failed response in what a call threw: a Response, or the error of another client that contains the Response, or
 * status, headers and body. A status alone is not enough: it may come from anywhere in the call.
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
