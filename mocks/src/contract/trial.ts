import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import type { Recorder } from "./create-recorder.js"
import type { Read } from "./expectations.js"

/** One example, and the provider that it is put to. */
export interface Trial<P> {
  /** Names operation, status and example at the start of every failure. */
  readonly claim: string
  readonly id: string
  readonly operation: Operation
  readonly example: Example
  readonly recorder: Recorder
  readonly provider: P
}

/** What a method of a provider resolves to or rejects with, and the answer that it read. */
export async function askProvider<P>(
  { claim, provider, recorder }: Trial<P>,
  read: Read<P>,
): Promise<{ outcome: unknown; response: Response }> {
  const outcome = await read(provider).catch((error: unknown) => error)
  return { outcome, response: recorder.takeResponse(`${claim} read by the provider`, outcome) }
}
