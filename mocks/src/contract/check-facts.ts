import { checkEqual } from "./check-equal.js"

/** Where an error must say that it happened. */
export interface Origin {
  readonly provider: string
  readonly status: number
  readonly operation?: string
}

/**
 * Checks that a value is an error with exactly these facts, and that it says where it happened.
 * @throws AssertionError
 */
export function checkFacts(claim: string, received: unknown, origin: Origin, expected: unknown): void {
  checkEqual(claim, received instanceof Error ? toFacts(received) : received, {
    ...(expected as object),
    ...origin,
  })
}

function toFacts(error: Error): object {
  const { message, stack, cause, ...facts } = { ...error, name: error.name }
  return facts
}
