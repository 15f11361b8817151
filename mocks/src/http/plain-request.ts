/** A request independent of its transport: HTTP, or a call of `fetch`. */
export interface PlainRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Undefined if it is larger than 2 MiB. */
  readonly body: Buffer | undefined
}
