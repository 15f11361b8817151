/** One bucket, or one account that failed, as text that is ready to show. */
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

/** The last responses of all accounts. */
export interface Snapshot {
  readonly version: 1
  /** When the accounts are due to be read again, ISO 8601 in UTC. */
  readonly due: string
  readonly entries: readonly StatusEntry[]
}
