/** What every row of an answer has, whatever was asked. */
export interface Answer {
  readonly provider: string
  readonly account?: string
  /** Why there is no figure, or only one from before. */
  readonly error?: Error
  /** When the provider answered. */
  readonly at?: string
  /** Set where the figure is one from before. */
  readonly stale?: true
}
