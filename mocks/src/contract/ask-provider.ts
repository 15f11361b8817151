import type { Read } from "./expectations.js"
import type { Trial } from "./trial.js"

/** What a method of a provider resolves to or rejects with, and the answer that it read. */
export async function askProvider<P>(
  { claim, provider, recorder }: Trial<P>,
  read: Read<P>,
): Promise<{ outcome: unknown; response: Response }> {
  const outcome = await read(provider).catch((error: unknown) => error)
  return { outcome, response: recorder.takeResponse(`${claim} read by the provider`, outcome) }
}
