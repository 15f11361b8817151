import type { Check } from "../engine/create-check.js"
import type { Spec } from "../spec/to-spec.js"

/** A server that is to keep to a spec, and how it is asked. */
export interface Server {
  readonly spec: Spec
  readonly check: Check
  readonly baseUrl: string
  readonly apiKey: string
  /** Milliseconds that one answer may take. */
  readonly timeout: number
}
