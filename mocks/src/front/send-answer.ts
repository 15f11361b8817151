import type { IncomingMessage, ServerResponse } from "node:http"
import type { Answer } from "./answer.js"
import { toHalf } from "./to-half.js"

/** Sends an answer, readable from any origin, unless an accident befalls it. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body = "", accident }: Answer,
): void {
  if (accident === "hang") return
  if (accident === "reset") {
    request.socket.resetAndDestroy()
    return
  }
  const all = {
    ...headers,
    // Not "*", which browsers do not take for calls with credentials.
    "access-control-allow-origin": request.headers.origin ?? "*",
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": ["date", ...Object.keys(headers)].join(", "),
    vary: "origin",
  }
  response.statusCode = status
  response.setHeaders(new Map(Object.entries(all)))
  if (accident === "truncated") {
    response.setHeader("content-length", Buffer.byteLength(body))
    response.write(toHalf(body), () => response.destroy())
  } else response.end(body)
}
