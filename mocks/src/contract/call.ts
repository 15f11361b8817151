import type { Operation } from "../spec/operation.js"

/** A call that the contract suite may make. */
export interface Call {
  readonly operation: Operation
  /** Whether the key is sent with it. */
  readonly withKey: boolean
  readonly toRequest: () => Request
}
