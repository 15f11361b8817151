/** The parts of an answer that another client has already consumed; `body` as text or parsed. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number
  /** The headers, in any form that clients give them in. */
  readonly headers?: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body, as text, bytes or parsed JSON. */
  readonly body?: unknown
}
