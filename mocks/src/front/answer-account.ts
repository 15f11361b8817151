import type { EngineRequest } from "../engine/engine.js"
import { serialize } from "../http/media-type.js"
import type { MockResponse } from "../http/mock-response.js"
import { Problem } from "../http/problem.js"
import { toExampleHeaders } from "../scenario/answer-example.js"
import type { Operation } from "../spec/operation.js"
import { readParameters } from "../spec/path-template.js"
import { findResponse } from "../spec/statuses.js"
import type { Accounts } from "./state.js"

/**
 * Answers a call from the account of its key; undefined if accounts do not handle the operation.
 * @throws Problem if the response violates the spec
 */
export function answerAccount(
  { ledger, check }: Accounts,
  operation: Operation,
  { path, query, headers, body }: EngineRequest,
  key: string,
): MockResponse | undefined {
  const parameters = readParameters(operation.template, path)
  const found = ledger.answer({ operation: operation.id, parameters, query, headers, body, key })
  if (!found) return undefined
  const response = findResponse(operation.responses, found.status)
  const own = Object.entries(found.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const)
  const answer = {
    status: found.status,
    headers: {
      ...(found.body !== undefined && { "content-type": found.mediaType ?? "application/json" }),
      ...(response && toExampleHeaders(response, undefined)),
      ...Object.fromEntries(own),
      date: ledger.now().toUTCString(),
    },
  }
  const violations = check(operation, { ...answer, body: found.body })
  if (violations.length > 0)
    throw new Problem({
      title: "The response of the ledger would violate the spec",
      detail: `${operation.id} ${found.status}: ${violations.map(({ message }) => message).join("; ")}. This is a bug in the mock; please report it.`,
    })
  return {
    ...answer,
    ...(found.body !== undefined && { body: serialize(found.body, answer.headers["content-type"] ?? "") }),
    ...(found.example !== undefined && { basis: found.example }),
  }
}
