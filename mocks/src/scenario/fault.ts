import type { MockResponse } from "../http/mock-response.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** The call that a fault applies to. */
export interface FaultCall {
  readonly spec: Spec
  readonly operation: Operation
  /** The API key; empty if there is none. */
  readonly key: string
  /** Returns the response without the fault; an account is charged only if this is called. */
  readonly answer: () => Promise<MockResponse>
}

/** Answers a call in a way that the spec does not promise. */
export type Fault = (call: FaultCall) => MockResponse | Promise<MockResponse>

/** A kind of fault with a name, and optionally a value after `=`. */
export interface FaultKind {
  readonly name: string
  /** The notation of the value, if one is allowed: "=<ms>". */
  readonly value?: string
  readonly summary: string
  /**
   * Creates the fault.
   * @throws RangeError if the value is invalid
   */
  readonly create: (value: string | undefined) => Fault
}
