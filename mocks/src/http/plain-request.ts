/** A request without its connection: it came over HTTP, or from a call of `fetch`. */
export interface PlainRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Undefined when it is larger than 2 MiB. */
  readonly body: Buffer | undefined
}
