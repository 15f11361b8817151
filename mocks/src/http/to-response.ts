import { type Answer, toHalf } from "./answer.js"

/**
 * An answer as `fetch` gives it to its caller.
 * @throws TypeError where `fetch` would throw it
 */
export function toResponse(
  { url, method, redirect }: Request,
  { status, headers, body, accident }: Answer,
): Response {
  if (accident === "reset")
    throw fail(Object.assign(new Error("The connection was reset."), { code: "ECONNRESET" }))
  if (headers.location !== undefined && redirect !== "manual")
    throw fail(new Error(`The answer is a redirect to ${headers.location}, where a mock leads nobody.`))
  const isEmpty = body === undefined || method === "HEAD" || [204, 205, 304].includes(status)
  const response = new Response(isEmpty ? null : accident === "truncated" ? breakOff(body) : body, {
    status,
    headers: toHeaders({ date: new Date().toUTCString(), ...headers }),
  })
  // Only the real fetch knows how to set it.
  return Object.defineProperty(response, "url", { value: url })
}

function toHeaders(values: Answer["headers"]): Headers {
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
