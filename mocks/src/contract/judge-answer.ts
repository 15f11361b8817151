import type { Check, Violation } from "../engine/create-check.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"
import { ContractViolation } from "./contract-violation.js"
import { isSuccess, type Parts } from "./parts.js"
import { showAnswer } from "./show.js"

/** What a schema refuses when a provider tells more than the spec knows. */
const drift = ["additionalProperties", "unevaluatedProperties", "enum"]

/**
 * Checks the answer to a call that the spec shows. Who withholds or changes what the spec promises breaks it; who succeeds
 * and tells more than the spec knows, or the same under another status, shows that the spec is behind.
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
    throw new ContractViolation({ expected: "no failure of the server", received, faultyParty: "server" })
  if (answer.status === 429)
    throw new ContractViolation({ expected: "an answer, not a request to slow down", received })
  if (withKey && (answer.status === 401 || answer.status === 403))
    throw new ContractViolation({ expected: "an answer to a good key", received })
}

/** Whether an answer whose status is not documented is, but for that, a documented success. */
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
