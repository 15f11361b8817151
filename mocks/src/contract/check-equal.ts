import { AssertionError } from "node:assert"
import { isDeepStrictEqual } from "node:util"
import { show } from "./show.js"

/**
 * Checks that two values are the same to the last digit.
 * @throws AssertionError that says what was expected and what was received
 */
export function checkEqual(claim: string, received: unknown, expected: unknown): void {
  if (isDeepStrictEqual(received, expected)) return
  const message = `${claim}\nexpected: ${show(expected)}\nreceived: ${show(received)}`
  throw new AssertionError({ message, actual: received, expected })
}
