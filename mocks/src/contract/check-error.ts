import type { ContractProvider } from "./contract-provider.js"
import { type Expectation, type Read, toExpected } from "./expectations.js"
import { readParts } from "./parts.js"
import { checkEqual } from "./show.js"
import { askProvider, type Trial } from "./trial.js"

/**
 * Checks that a provider returns the expected error for a response: from the Response, from its parts as another client would
 * pass them, and thrown by its own method.
 * @throws AssertionError
 */
export async function checkError<P extends ContractProvider>(
  trial: Trial<P>,
  meaning: Expectation,
  read: Read<P> | undefined,
  response: Response,
): Promise<void> {
  const { claim, id, operation, example, provider } = trial
  const where = { provider: id, status: example.status }
  const origin = { ...where, operation: operation.id }
  const expected = toExpected(meaning, response)
  const parts = await readParts(response)
  for (const [source, answer] of [
    ["a Response", response],
    ["its parts", parts],
  ] as const) {
    const error = await provider.readError(answer)
    // The parts of a response do not include its operation.
    const hasOrigin = (error as Partial<Origin> | undefined)?.operation !== undefined
    checkFacts(`${claim} read from ${source}`, error, hasOrigin ? origin : where, expected)
  }
  if (!read) return
  const thrown = await askProvider(trial, read)
  checkFacts(`${claim} thrown by the provider`, thrown.outcome, origin, toExpected(meaning, thrown.response))
}

/** The expected origin of an error. */
export interface Origin {
  readonly provider: string
  readonly status: number
  readonly operation?: string
}

/**
 * Checks that a value is an error with exactly these facts and the expected origin.
 * @throws AssertionError
 */
function checkFacts(claim: string, received: unknown, origin: Origin, expected: unknown): void {
  checkEqual(claim, received instanceof Error ? toFacts(received) : received, {
    ...(expected as object),
    ...origin,
  })
}

function toFacts(error: Error): object {
  const { message, stack, cause, ...facts } = { ...error, name: error.name }
  return facts
}
