import { isJson } from "../is-json.js"
import { askProvider } from "./ask-provider.js"
import { checkEqual } from "./check-equal.js"
import type { Expectation, Read } from "./expectations.js"
import { toExpected } from "./to-expected.js"
import type { Trial } from "./trial.js"
import { viaClient } from "./via-client.js"

/**
 * Checks that a provider makes of a success what it means.
 * @throws AssertionError
 */
export async function checkSuccess<P>(
  trial: Trial<P>,
  meaning: Expectation,
  read: Read<P> | undefined,
): Promise<void> {
  if (!read) return checkEqual(`${trial.claim} is read by nothing but client`, meaning, viaClient)
  // The same state in another format, which no method reads.
  if (!isJson(trial.example.mediaType)) return
  const { outcome, response } = await askProvider(trial, read)
  checkEqual(`${trial.claim} read by the provider`, outcome, toExpected(meaning, response))
}
