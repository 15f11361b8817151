import type { MockResponse } from "../http/mock-response.js"
import { Problem } from "../http/problem.js"
import { answerExample } from "../scenario/answer-example.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

/**
 * Returns the documented response to a body that is too large.
 * @throws Problem (413) if none is documented
 */
export function answerTooLarge({ id, responses }: Operation): MockResponse {
  const response = findResponse(responses, 413)
  const [example] = response?.examples ?? []
  if (response && example)
    return { ...answerExample(response, example), status: 413, refusal: "The body is larger than 2 MiB" }
  throw new Problem({
    title: "The body is too large",
    detail: `${id}: a mock reads no more than 2 MiB. Send less.`,
    status: 413,
  })
}
