import type { Operation } from "../spec/operation.js"

/** A request for the engine: the path without the base, header names in lower case. */
export interface EngineRequest {
  readonly path: string
  readonly query: Record<string, string | string[]>
  readonly headers: Record<string, string>
  /** Parsed if it is JSON, else text. */
  readonly body?: unknown
}

/** The preferences in the `Prefer` header. */
export interface Preference {
  readonly code?: number
  readonly example?: string
  readonly dynamic?: boolean
  readonly seed?: string
}

/** A response that conforms to the spec, header names in lower case. */
export interface EngineResponse {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: unknown
  /** How the request violates the spec, which determines the response; absent if it conforms. */
  readonly refusal?: string
}

/** A response to check, from any source; a repeated header is a list. */
export interface CheckedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

/**
 * Answers a request for an operation from its spec.
 * @throws Problem if the spec has no suitable response
 */
export type Engine = (
  operation: Operation,
  request: EngineRequest,
  preference: Preference,
) => Promise<EngineResponse>
