/**
 * The faulty party: the server violates the spec, the spec misses what the server does, or the client misinterprets a
 * response.
 */
export type FaultyParty = "server" | "spec" | "client"

/** The facts of a violation. */
export interface ViolationFacts {
  readonly expected: string
  readonly received: string
  /** Absent if the check was impossible, because the key was rejected or there were too many calls. */
  readonly faultyParty?: FaultyParty | undefined
}

/** A server or a client does not conform to the spec. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation"
  readonly expected: string
  readonly received: string
  readonly faultyParty: FaultyParty | undefined

  constructor({ expected, received, faultyParty }: ViolationFacts) {
    super(`expected: ${expected}\nreceived: ${received}\nfaulty party: ${faultyParty ?? "none"}`)
    this.expected = expected
    this.received = received
    this.faultyParty = faultyParty
  }
}
