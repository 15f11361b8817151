/** A response to the caller; header names in lower case, and a list for a repeated header. */
export interface MockResponse {
  /** 0 if nothing is sent. */
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string
  /** The id of the requested operation. */
  readonly operation?: string
  /** The name of the served example. */
  readonly example?: string
  /** The name of the example that it is based on, if an account changed it. */
  readonly basis?: string
  /** The scenario that determined the response. */
  readonly scenario?: string
  /** How the request violates the spec, if it was rejected for that. */
  readonly refusal?: string
  /** Why the mock could not respond as the provider would. */
  readonly problem?: string
  /** Delay in milliseconds. */
  readonly delay?: number
  /** A transport fault: the body ends midway, the connection is reset, or nothing is sent. */
  readonly accident?: "truncated" | "reset" | "hang"
}

/** The first half of a body. */
export function toHalf(body: string): string {
  return body.slice(0, body.length / 2)
}
