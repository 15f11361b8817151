import { readBody } from "../http/read-body.js"
import { toResponse } from "../http/to-response.js"
import type { Front } from "./create-front.js"

/** The mock as a `fetch`: any origin is accepted, the path decides. Rejects once `closed` is aborted. */
export function createFetch(front: Front, closed: AbortSignal): typeof fetch {
  return async (input, init) => {
    const begunAt = performance.now()
    const request = new Request(input, init)
    const { pathname, search, host } = new URL(request.url)
    const given = AbortSignal.any([request.signal, closed])
    const check = () => {
      request.signal.throwIfAborted()
      if (closed.aborted) throw new TypeError("fetch failed", { cause: new Error("The mock is closed.") })
    }
    check()
    const body = request.body ? await readBody(request.body as AsyncIterable<Uint8Array>) : Buffer.of()
    const headers = { host, ...Object.fromEntries(request.headers) }
    const { answer, end } = await front(
      { method: request.method, path: pathname + search, headers, body },
      { at: begunAt, connection: front, signal: given },
    )
    if (answer.accident === "hang" && !given.aborted)
      await new Promise((resolve) => given.addEventListener("abort", resolve))
    end(answer.accident || given.aborted ? "lost" : "delivered")
    check()
    return toResponse(request, answer)
  }
}
