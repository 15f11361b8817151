/** Who is to blame: the server breaks the spec, the spec does not know what the server does, or the client misreads. */
export type Blame = "server" | "spec" | "client"

/** What a breach says. */
export interface BreachFacts {
  readonly expected: string
  readonly received: string
  /** Absent where the check could not be made, because the key was refused or calls came too fast. */
  readonly blame?: Blame | undefined
}

/** A server, or a client of it, does not do what the spec says. */
export class Breach extends Error {
  override readonly name = "Breach"
  readonly expected: string
  readonly received: string
  readonly blame: Blame | undefined

  constructor({ expected, received, blame }: BreachFacts) {
    super(`expected: ${expected}\nreceived: ${received}\nto blame: ${blame ?? "nobody"}`)
    this.expected = expected
    this.received = received
    this.blame = blame
  }
}
