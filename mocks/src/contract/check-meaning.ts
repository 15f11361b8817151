import { checkError } from "./check-error.js"
import { checkSuccess } from "./check-success.js"
import type { ContractProvider } from "./contract-provider.js"
import type { Expectations } from "./expectations.js"
import { isSuccess } from "./is-success.js"
import type { Trial } from "./trial.js"

/**
 * Checks that a provider makes of an example what it means.
 * @throws AssertionError, or Error when no meaning is given
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
  if (isSuccess(example)) await checkSuccess(trial, meaning, read)
  else await checkError(trial, meaning, read, response)
}
