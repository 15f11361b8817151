import type { Operation } from "../spec/operation.js"

/** A request as the engine takes it: the path without the base, header names in lower case. */
export interface EngineRequest {
  readonly path: string
  readonly query: Record<string, string | string[]>
  readonly headers: Record<string, string>
  /** Parsed where it is JSON, as text where it is not. */
  readonly body?: unknown
}

/** What a caller may wish for in the `Prefer` header. */
export interface Preference {
  readonly code?: number
  readonly example?: string
  readonly dynamic?: boolean
  readonly seed?: string
}

/** An answer that keeps to the spec, header names in lower case. */
export interface EngineAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: unknown
  /** What the request breaks of the spec, so that nothing else could be answered; absent when it keeps to it. */
  readonly refusal?: string
}

/** An answer as it is checked, wherever it comes from; a header that is sent several times is a list. */
export interface CheckedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

/**
 * Answers a request for an operation as its spec says.
 * @throws Problem where the spec has no such answer
 */
export type Engine = (
  operation: Operation,
  request: EngineRequest,
  preference: Preference,
) => Promise<EngineAnswer>
