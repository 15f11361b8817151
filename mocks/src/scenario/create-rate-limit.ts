import type { MockResponse } from "../http/mock-response.js"
import type { DocumentedResponse } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"
import { findResponse } from "../spec/statuses.js"
import { answerExample } from "./answer-example.js"
import type { Fault } from "./fault.js"
import { toRateHeaders } from "./to-rate-headers.js"

const minute = 60_000

/**
 * Limits a key to a number of requests per minute, which starts with the first one; without a number, every request exceeds
 * it. Beyond the limit it receives the provider's own 429, with rate limit headers that show the actual values.
 */
export function createRateLimit(limit: number | undefined): Fault {
  const minutes = new Map<string, { readonly end: number; count: number }>()
  return async ({ spec, operation, key, answer }) => {
    const now = Date.now()
    const known = minutes.get(key)
    const current = known && now < known.end ? known : { end: now + minute, count: 0 }
    minutes.set(key, current)
    current.count += 1
    const allowed = limit ?? 0
    const figures = { limit, remaining: Math.max(0, allowed - current.count), reset: current.end }
    const refusal = findRefusal(spec, operation)
    const given = current.count <= allowed ? await answer() : refuse(refusal)
    const response = findResponse(operation.responses, given.status) ?? refusal
    return {
      ...given,
      headers: { ...given.headers, ...toRateHeaders(response?.headers ?? [], figures, now) },
    }
  }
}

/** The 429 of an operation. If none is documented, that of another operation is used, because a provider limits all of them. */
function findRefusal(spec: Spec, operation: Operation): DocumentedResponse | undefined {
  return [operation, ...spec.operations]
    .map(({ responses }) => findResponse(responses, 429))
    .find((response) => response && findExample(response))
}

function findExample({ examples }: DocumentedResponse) {
  return examples.find(({ name }) => name === "too-many-requests")
}

function refuse(response: DocumentedResponse | undefined): MockResponse {
  const example = response && findExample(response)
  return { ...(example ? answerExample(response, example) : { headers: {} }), status: 429 }
}
