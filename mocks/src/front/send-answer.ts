import type { IncomingMessage, ServerResponse } from "node:http"
import type { Answer } from "./answer.js"

/** Sends an answer, readable from any origin. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
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
  response.end(body)
}
