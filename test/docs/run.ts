/** A program to run: where it is, and its variables. */
export interface Run {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
  /** Whether it goes on until it is stopped, which happens when it has printed something. */
  readonly endless: boolean
}

/** What came of it: what was printed where, in the order of time, and what it threw. */
export interface Outcome {
  readonly printed: { position: number; text: string }[]
  readonly error?: string
}
