import { validateHeaderName, validateHeaderValue } from "node:http"
import type { MockResponse } from "../http/mock-response.js"
import { Problem } from "../http/problem.js"
import type { Operation } from "../spec/operation.js"

/**
 * Returns a response unchanged if HTTP allows it.
 * @throws Problem if its status or a header is invalid
 */
export function checkSendable({ id }: Operation, answer: MockResponse): MockResponse {
  const { status, headers, accident } = answer
  const isSent = accident !== "hang" && accident !== "reset"
  if (isSent && !(Number.isInteger(status) && status >= 200 && status < 600))
    throw fail(id, `the status ${status}`)
  for (const [name, value] of Object.entries(headers))
    try {
      validateHeaderName(name)
      for (const one of [value].flat()) validateHeaderValue(name, one)
    } catch {
      throw fail(id, `the header ${name}`)
    }
  return answer
}

function fail(id: string, what: string): Problem {
  return new Problem({
    title: "The response cannot be sent",
    detail: `${id}: HTTP does not allow ${what} of the response. This is a bug in the spec; please report it.`,
  })
}
