import type { ErrorResponse } from "./error-response.js"

/** An answer in one form. Never throws; a Response is read through a clone. */
export async function readErrorResponse(
  response: Response | ErrorResponse,
): Promise<{ status: number; headers: Headers; body: unknown; path: string }> {
  if (response instanceof Response) {
    const body = response.bodyUsed
      ? ""
      : await response
          .clone()
          .text()
          .catch(() => "")
    return {
      status: response.status,
      headers: response.headers,
      body,
      path: new URL(response.url || "about:blank").pathname,
    }
  }
  const { status, body } = response
  return { status, headers: toHeaders(response.headers), body, path: "" }
}

function toHeaders(given: ErrorResponse["headers"] = {}): Headers {
  if (given instanceof Headers) return given
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    try {
      if (value !== undefined) headers.set(name, String(value))
    } catch {
      // A header that cannot exist tells nothing.
    }
  }
  return headers
}
