/** One claim, to be run by any test runner. */
export interface Case {
  readonly title: string
  /** Rejects with what was expected and what was received when the claim does not hold. */
  readonly run: () => Promise<void>
}
