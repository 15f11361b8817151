import { isJson } from "../is-json.js"
import { askProvider } from "./ask-provider.js"
import { checkEqual } from "./check-equal.js"
import type { Meaning, Read } from "./meanings.js"
import { throughClient } from "./through-client.js"
import { toExpected } from "./to-expected.js"
import type { Trial } from "./trial.js"

/**
 * Checks that a provider makes of a success what it means.
 * @throws AssertionError
 */
export async function checkSuccess<P>(
  trial: Trial<P>,
  meaning: Meaning,
  read: Read<P> | undefined,
): Promise<void> {
  if (!read) return checkEqual(`${trial.claim} is read by nothing but client`, meaning, throughClient)
  // The same state in another format, which no method reads.
  if (!isJson(trial.example.mediaType)) return
  const { outcome, response } = await askProvider(trial, read)
  checkEqual(`${trial.claim} read by the provider`, outcome, toExpected(meaning, response))
}
