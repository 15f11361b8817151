/** What goes back to the caller; header names in lower case. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The name of the example that is served. */
  readonly example?: string
  /** Why the mock could not answer as the provider would. */
  readonly problem?: string
}
