/** Who is to blame: the server breaks the spec, the spec does not know what the server does, or the client misreads. */
export type FaultyParty = "server" | "spec" | "client"

/** What a violation says. */
export interface ViolationFacts {
  readonly expected: string
  readonly received: string
  /** Absent where the check could not be made, because the key was refused or calls came too fast. */
  readonly faultyParty?: FaultyParty | undefined
}

/** A server, or a client of it, does not do what the spec says. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation"
  readonly expected: string
  readonly received: string
  readonly faultyParty: FaultyParty | undefined

  constructor({ expected, received, faultyParty }: ViolationFacts) {
    super(`expected: ${expected}\nreceived: ${received}\nfaulty party: ${faultyParty ?? "nobody"}`)
    this.expected = expected
    this.received = received
    this.faultyParty = faultyParty
  }
}
