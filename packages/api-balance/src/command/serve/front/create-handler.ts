import type { IncomingMessage, ServerResponse } from "node:http"
import { type Demands, refuse } from "./refuse.js"

/** The response of a route. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** A route: from the request's URL and its Accept header to a response. */
export type Route = (url: URL, accept: string) => Reply

const plain = "text/plain; charset=utf-8"

/** Creates a handler that refuses what the demands say and never fails. Routes in `open` need no token. */
export function createHandler(
  routes: ReadonlyMap<string, Route>,
  demands: Demands,
  open: ReadonlySet<string>,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const { status, type, body } = reply(request)
    response.writeHead(status, {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      ...(status === 401 && { "www-authenticate": "Bearer" }),
      ...(status === 405 && { allow: "GET, HEAD" }),
    })
    response.end(request.method === "HEAD" ? undefined : body)
  }

  function reply(request: IncomingMessage): Reply {
    const path = request.url ?? ""
    const url = path.startsWith("/") ? new URL(`http://localhost${path}`) : undefined
    const refusal = refuse(request, demands, url !== undefined && open.has(url.pathname))
    if (refusal) return { status: refusal.status, type: plain, body: `${refusal.reason}\n` }
    const route = url && routes.get(url.pathname)
    if (!route)
      return { status: 404, type: plain, body: `Not found. There is: ${[...routes.keys()].join(", ")}\n` }
    try {
      return route(url, request.headers.accept ?? "")
    } catch {
      return { status: 500, type: plain, body: "This is a bug in api-balance; please report it.\n" }
    }
  }
}
