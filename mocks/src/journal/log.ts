/** One request that a mock answered. */
export interface LogEntry {
  /** The id of the provider. */
  readonly provider: string
  /** The HTTP method. */
  readonly method: string
  /** As it was asked for, with base and query, without the key. */
  readonly path: string
  /** The id of the operation; absent when the spec has none for the request. */
  readonly operation?: string
  /** 0 where nothing was sent. */
  readonly status: number
  /** The scenario that made the answer what it is. */
  readonly scenario?: string
  /** The name of the example that was served. */
  readonly example?: string
  /** The name of the error that the answer means. */
  readonly error?: string
  /** How long the answer took. */
  readonly milliseconds: number
  /** What the request breaks of the spec, where it was refused for that. */
  readonly refusal?: string
  /** Why the mock could not answer as the provider would. */
  readonly problem?: string
}

/** Told of every request, once it is answered. */
export type Log = (entry: LogEntry) => void

/** Prints the problems to stderr, a line each, and nothing else. */
export const logProblems: Log = ({ provider, method, path, status, problem }) => {
  if (problem !== undefined) console.error(`${provider} ${method} ${path} ${status} ${problem}`)
}
