import type { Answer } from "./answer.js"
import type { PlainRequest } from "./plain-request.js"

/** Allows a browser whatever it asks before the call itself; undefined when the request is no such question. */
export function answerPreflight({ method, headers }: PlainRequest): Answer | undefined {
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
