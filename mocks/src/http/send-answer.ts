import type { IncomingMessage, ServerResponse } from "node:http"
import { type MockResponse, toHalf } from "./mock-response.js"

/** Sends a response with additional headers, unless a transport fault applies. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body = "", accident }: MockResponse,
  more: Readonly<Record<string, string>>,
): void {
  if (accident === "hang") return
  if (accident === "reset") {
    request.socket.resetAndDestroy()
    return
  }
  response.statusCode = status
  response.setHeaders(new Map(Object.entries({ ...headers, ...more })))
  // Node computes the length from what it sends, which is nothing here.
  if (request.method === "HEAD" && body) response.setHeader("content-length", Buffer.byteLength(body))
  if (accident === "truncated") {
    response.setHeader("content-length", Buffer.byteLength(body))
    response.write(toHalf(body), () => response.destroy())
  } else response.end(body)
}
