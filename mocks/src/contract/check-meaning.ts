import { isJson } from "../http/media-type.js"
import { checkError } from "./check-error.js"
import type { ContractProvider } from "./contract-provider.js"
import { type Expectation, type Expectations, type Read, toExpected, viaClient } from "./expectations.js"
import { isError } from "./parts.js"
import { checkEqual } from "./show.js"
import { askProvider, type Trial } from "./trial.js"

/**
 * Checks that a provider interprets an example as expected.
 * @throws AssertionError, or Error if the example has no expectation
 */
export async function checkMeaning<P extends ContractProvider>(
  trial: Trial<P>,
  expectations: Expectations<P>,
  response: Response,
): Promise<void> {
  const { claim, operation, example } = trial
  const { read, examples = {} } = expectations[operation.id] ?? {}
  if (!Object.hasOwn(examples, example.name))
    throw new Error(
      `${claim} has no expectation. Add "${example.name}" to the expectations of ${operation.id}.`,
    )
  const meaning = examples[example.name]
  if (isError(operation, { status: example.status, body: example.value }))
    await checkError(trial, meaning, read, response)
  else await checkSuccess(trial, meaning, read)
}

/**
 * Checks that a provider interprets a success as expected.
 * @throws AssertionError
 */
async function checkSuccess<P>(
  trial: Trial<P>,
  meaning: Expectation,
  read: Read<P> | undefined,
): Promise<void> {
  if (!read) return checkEqual(`${trial.claim} is read only by client`, meaning, viaClient)
  // The same state in another format, which no method reads.
  if (!isJson(trial.example.mediaType)) return
  const { outcome, response } = await askProvider(trial, read)
  checkEqual(`${trial.claim} read by the provider`, outcome, toExpected(meaning, response))
}
