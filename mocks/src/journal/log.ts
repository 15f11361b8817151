/** One request that a mock answered. */
export interface LogEntry {
  /** The id of the provider. */
  readonly provider: string
  /** The HTTP method. */
  readonly method: string
  /** The requested path, with base and query, without the key. */
  readonly path: string
  /** The id of the operation; absent if the spec has none for the request. */
  readonly operation?: string
  /** 0 if nothing was sent. */
  readonly status: number
  /** The scenario that determined the response. */
  readonly scenario?: string
  /** The name of the example that was served. */
  readonly example?: string
  /** The name of the error that the response means. */
  readonly error?: string
  /** The duration of the request. */
  readonly milliseconds: number
  /** How the request violates the spec, if it was rejected for that. */
  readonly refusal?: string
  /** Why the mock could not respond as the provider would. */
  readonly problem?: string
}

/** Called for every request, once it is answered. */
export type Log = (entry: LogEntry) => void

/** Prints only problems, to stderr, one line each. */
export const logProblems: Log = ({ provider, method, path, status, problem }) => {
  if (problem !== undefined) console.error(`${provider} ${method} ${path} ${status} ${problem}`)
}
