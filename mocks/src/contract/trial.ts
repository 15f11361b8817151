import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import type { Recorder } from "./create-recorder.js"
import type { Read } from "./expectations.js"

/** One example, and the provider under test. */
export interface Trial<P> {
  /** Operation, status and example, at the start of every failure message. */
  readonly claim: string
  readonly id: string
  readonly operation: Operation
  readonly example: Example
  readonly recorder: Recorder
  readonly provider: P
}

/** Calls a method of the provider; returns its outcome and the response that it read. */
export async function askProvider<P>(
  { claim, provider, recorder }: Trial<P>,
  read: Read<P>,
): Promise<{ outcome: unknown; response: Response }> {
  const outcome = await read(provider).catch((error: unknown) => error)
  return { outcome, response: recorder.takeResponse(`${claim} read by the provider`, outcome) }
}
