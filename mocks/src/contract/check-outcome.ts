import { isDeepStrictEqual } from "node:util"
import type { Example } from "../spec/documented-response.js"
import { findResponse } from "../spec/statuses.js"
import type { ContractResult } from "./contract-provider.js"
import { ContractViolation } from "./contract-violation.js"
import { type Expectation, toExpected } from "./expectations.js"
import { isError } from "./parts.js"
import { show, showAnswer } from "./show.js"
import type { Seen, Watched } from "./watch-client.js"

/** The method's expectations for the responses of one operation. */
export interface Sense {
  readonly id: string
  readonly examples: Readonly<Record<string, Expectation>>
}

/**
 * Checks a method's result for responses that conform to the spec: an error for errors, a value for successes, and the
 * expectation if a response is an example of the spec.
 * @throws ContractViolation with the client as the faulty party
 */
export function checkOutcome({ outcome, answers }: Watched, sense: Sense | undefined): void {
  const shown = answers.map(({ answer }) => showAnswer(answer)).join(" and ")
  const failed = answers.filter(({ operation, answer }) => isError(operation, answer))
  const hasThrown = outcome instanceof Error
  if (hasThrown && failed.length === 0) throw faultyParty(`no error for ${shown}`, outcome)
  if (!hasThrown && failed.length === answers.length) throw faultyParty(`an error for ${shown}`, outcome)

  const judged = answers.find(({ operation }) => operation.id === sense?.id)
  const name = judged && !hasThrown && findExample(judged)?.name
  const others = answers.filter((one) => one !== judged)
  // Expectations assume that the other operations are healthy.
  if (!sense || !name || !Object.hasOwn(sense.examples, name) || !others.every(isFirstExample)) return
  const expected = toExpected(sense.examples[name], { headers: new Headers(judged.answer.headers) })
  if (!isDeepStrictEqual(outcome, expected)) throw faultyParty(show(expected), outcome)
}

function findExample({ operation, answer }: Seen): Example | undefined {
  const { examples = [] } = findResponse(operation.responses, answer.status) ?? {}
  return examples.find(({ value }) => isDeepStrictEqual(value, answer.body))
}

function isFirstExample(seen: Seen): boolean {
  return findExample(seen) === seen.operation.responses[0]?.examples[0]
}

function faultyParty(expected: string, outcome: unknown): ContractViolation {
  return new ContractViolation({ expected, received: show(outcome), faultyParty: "client" })
}

/**
 * Checks that the plain client returns a response unchanged: as data if it is a success, else as an error.
 * @throws ContractViolation with the client as the faulty party
 */
export function checkResult({ outcome, answers }: Watched): void {
  const { status, body } = answers.at(-1)?.answer ?? {}
  const { data, error, response } = (outcome ?? {}) as Partial<ContractResult>
  const received = { status: response?.status, ...(response?.ok ? { data } : { error }) }
  const expected = { status, ...(response?.ok ? { data: body } : { error: body }) }
  if (isDeepStrictEqual(received, expected)) return
  throw new ContractViolation({
    expected: show(expected),
    received: show(response ? received : outcome),
    faultyParty: "client",
  })
}
