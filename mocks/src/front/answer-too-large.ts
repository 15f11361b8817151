import { Problem } from "../problem.js"
import { findResponse } from "../spec/find-response.js"
import type { Operation } from "../spec/operation.js"
import type { Answer } from "./answer.js"
import { answerExample } from "./answer-example.js"

/**
 * The documented answer to a body that is too large.
 * @throws Problem (413) when none is documented
 */
export function answerTooLarge({ id, responses }: Operation): Answer {
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
