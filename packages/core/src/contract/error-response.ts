/** The parts of a response that another client has consumed. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number
  /** The headers, in any form that clients use. */
  readonly headers?: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body, as text, bytes or parsed JSON. */
  readonly body?: unknown
}
