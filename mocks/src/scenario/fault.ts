import type { Answer } from "../http/answer.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** The call that a fault befalls. */
export interface FaultCall {
  readonly spec: Spec
  readonly operation: Operation
  /** The API key; empty where there is none. */
  readonly key: string
  /** What would be answered without the fault; an account is charged only when this is called. */
  readonly answer: () => Promise<Answer>
}

/** Answers a call in a way that its spec does not promise. */
export type Fault = (call: FaultCall) => Answer | Promise<Answer>

/** A fault that can be asked for by its name, and by a value after `=`. */
export interface FaultKind {
  readonly name: string
  /** How the value is written, where one may be given: "=<ms>". */
  readonly value?: string
  readonly summary: string
  /**
   * Makes the fault.
   * @throws RangeError when it cannot have this value
   */
  readonly create: (value: string | undefined) => Fault
}
