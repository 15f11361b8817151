import { isDeepStrictEqual } from "node:util"
import type { Example } from "../spec/documented-response.js"
import { findResponse } from "../spec/statuses.js"
import type { ContractResult } from "./contract-provider.js"
import { ContractViolation } from "./contract-violation.js"
import { type Expectation, toExpected } from "./expectations.js"
import { isError } from "./parts.js"
import { show, showAnswer } from "./show.js"
import type { Seen, Watched } from "./watch-client.js"

/** What the answers of one operation mean to a method. */
export interface Sense {
  readonly id: string
  readonly examples: Readonly<Record<string, Expectation>>
}

/**
 * Checks what a method of a provider makes of answers that keep to the spec: an error of errors, something of successes,
 * and what an answer means where it is an example of the spec.
 * @throws ContractViolation that blames the client
 */
export function checkOutcome({ outcome, answers }: Watched, sense: Sense | undefined): void {
  const told = answers.map(({ answer }) => showAnswer(answer)).join(" and ")
  const failed = answers.filter(({ operation, answer }) => isError(operation, answer))
  const hasThrown = outcome instanceof Error
  if (hasThrown && failed.length === 0) throw faultyParty(`no error of ${told}`, outcome)
  if (!hasThrown && failed.length === answers.length) throw faultyParty(`an error of ${told}`, outcome)

  const asked = answers.find(({ operation }) => operation.id === sense?.id)
  const name = asked && !hasThrown && findExample(asked)?.name
  const others = answers.filter((one) => one !== asked)
  // Meanings are written for an operation whose neighbours are healthy.
  if (!sense || !name || !Object.hasOwn(sense.examples, name) || !others.every(isFirstExample)) return
  const expected = toExpected(sense.examples[name], { headers: new Headers(asked.answer.headers) })
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
 * Checks that the plain client gives an answer as it is: as data where it is a success, else as an error.
 * @throws ContractViolation that blames the client
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
