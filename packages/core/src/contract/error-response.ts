/** The parts of an answer that another client has already consumed; `body` as text or parsed. */
export interface ErrorResponse {
  readonly status: number
  readonly headers?: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body?: unknown
}
