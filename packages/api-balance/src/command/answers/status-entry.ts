/** What is known of one bucket, or of one account that failed, as texts that are ready to show. */
export interface StatusEntry {
  readonly provider: string
  /** The name of the provider, for people. */
  readonly name: string
  readonly account?: string
  readonly bucket?: string
  /** "25.50 USD". */
  readonly available?: string
  /** The estimated days left, from the history. */
  readonly days?: number
  /** When the provider said so, ISO 8601 in UTC. */
  readonly at?: string
  readonly state: "empty" | "refused" | "failed" | "low" | "fine"
}

/** The last answers of all accounts. */
export interface Answers {
  readonly version: 1
  /** When they are due to be asked again, ISO 8601 in UTC. */
  readonly due: string
  readonly entries: readonly StatusEntry[]
}
