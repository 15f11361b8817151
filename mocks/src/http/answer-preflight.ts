import type { MockResponse } from "./mock-response.js"
import type { PlainRequest } from "./plain-request.js"

/** Answers a CORS preflight and allows everything that it requests; undefined for any other request. */
export function answerPreflight({ method, headers }: PlainRequest): MockResponse | undefined {
  const wanted = headers["access-control-request-method"]
  if (method !== "OPTIONS" || wanted === undefined) return undefined
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": wanted,
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    },
  }
}
