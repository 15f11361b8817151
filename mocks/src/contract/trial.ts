import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import type { Recorder } from "./create-recorder.js"

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
