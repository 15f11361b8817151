import type { Check, Violation } from "../engine/create-check.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"
import { ContractViolation } from "./contract-violation.js"
import { isSuccess, type Parts } from "./parts.js"
import { showAnswer } from "./show.js"

/** The schema keywords that fail if a provider sends more than the spec knows. */
const drift = ["additionalProperties", "unevaluatedProperties", "enum"]

/**
 * Checks the response to an example call of the spec. If promised data is missing or changed, the server is the faulty party;
 * if a success contains more than the spec knows, or comes with another status, the spec is out of date.
 * @throws ContractViolation
 */
export function judgeAnswer(check: Check, operation: Operation, answer: Parts, withKey: boolean): void {
  const received = showAnswer(answer)
  const documented = operation.responses.map(({ key }) => key)
  if (!findResponse(operation.responses, answer.status))
    throw new ContractViolation({
      expected: `a documented status: ${documented.join(", ")}`,
      received,
      faultyParty: isKnownSuccess(check, operation, answer) ? "spec" : "server",
    })
  const violations = check(operation, answer)
  if (violations.length > 0)
    throw new ContractViolation({
      expected: violations.map(({ message }) => message).join("; "),
      received,
      faultyParty: isSuccess(answer) && violations.every(isDrift) ? "spec" : "server",
    })
  if (answer.status >= 500)
    throw new ContractViolation({ expected: "no server failure", received, faultyParty: "server" })
  if (answer.status === 429)
    throw new ContractViolation({ expected: "a response, not a rate limit", received })
  if (withKey && (answer.status === 401 || answer.status === 403))
    throw new ContractViolation({ expected: "a response to a valid key", received })
}

/** Whether a response with an undocumented status would otherwise be a documented success. */
function isKnownSuccess(check: Check, operation: Operation, answer: Parts): boolean {
  const successes = operation.responses.filter(isSuccess)
  return (
    isSuccess(answer) &&
    successes.some(({ status }) => check(operation, { ...answer, status }).every(isDrift))
  )
}

function isDrift({ rule = "" }: Violation): boolean {
  return drift.includes(rule)
}
