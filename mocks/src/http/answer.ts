/** What goes back to the caller; header names in lower case, and a list where a header is sent several times. */
export interface Answer {
  /** 0 where nothing is sent. */
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string
  /** The id of the operation that was asked. */
  readonly operation?: string
  /** The name of the example that is served. */
  readonly example?: string
  /** The name of the example that it is made from, where an account changed it. */
  readonly basis?: string
  /** The scenario that made the answer what it is. */
  readonly scenario?: string
  /** What the request breaks of the spec, where it was refused for that. */
  readonly refusal?: string
  /** Why the mock could not answer as the provider would. */
  readonly problem?: string
  /** Milliseconds before it is sent. */
  readonly delay?: number
  /** What goes wrong on the way: the body ends in the middle, the connection breaks, nothing comes. */
  readonly accident?: "truncated" | "reset" | "hang"
}

/** The first half of a body. */
export function toHalf(body: string): string {
  return body.slice(0, body.length / 2)
}
