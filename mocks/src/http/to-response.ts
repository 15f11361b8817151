import { type MockResponse, toHalf } from "./mock-response.js"

/**
 * Converts a response to what `fetch` returns.
 * @throws TypeError if `fetch` would throw one
 */
export function toResponse(
  { url, method, redirect }: Request,
  { status, headers, body, accident }: MockResponse,
): Response {
  if (accident === "reset")
    throw fail(Object.assign(new Error("The connection was reset."), { code: "ECONNRESET" }))
  if (headers.location !== undefined && redirect !== "manual")
    throw fail(new Error(`The response is a redirect to ${headers.location}, which a mock does not follow.`))
  const isEmpty = body === undefined || method === "HEAD" || [204, 205, 304].includes(status)
  const response = new Response(isEmpty ? null : accident === "truncated" ? breakOff(body) : body, {
    status,
    headers: toHeaders({ date: new Date().toUTCString(), ...headers }),
  })
  // Only the real fetch can set it.
  return Object.defineProperty(response, "url", { value: url })
}

function toHeaders(values: MockResponse["headers"]): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) headers.append(name, one)
  return headers
}

function fail(cause: Error): TypeError {
  return new TypeError("fetch failed", { cause })
}

function breakOff(body: string): ReadableStream<Uint8Array> {
  const chunks = [new TextEncoder().encode(toHalf(body))]
  return new ReadableStream({
    pull: (controller) => {
      const chunk = chunks.pop()
      if (chunk) controller.enqueue(chunk)
      else controller.error(new TypeError("terminated"))
    },
  })
}
