import { AssertionError } from "node:assert"
import { inspect, isDeepStrictEqual } from "node:util"

/**
 * Checks that two values are the same to the last digit.
 * @throws AssertionError that says what was expected and what was received
 */
export function checkEqual(claim: string, received: unknown, expected: unknown): void {
  if (isDeepStrictEqual(received, expected)) return
  const message = `${claim}\nexpected: ${show(expected)}\nreceived: ${show(received)}`
  throw new AssertionError({ message, actual: received, expected })
}

function show(value: unknown): string {
  return inspect(value, { depth: 10, breakLength: 110 })
}
