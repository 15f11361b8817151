import type { Credential } from "./credentials.js"
import type { MeantError, Rule } from "./document.js"
import type { DocumentedResponse } from "./documented-response.js"

/** An operation of a spec, with the facts that a mock and the contract suite need. */
export interface Operation {
  readonly id: string
  /** In lower case. */
  readonly method: string
  /** The path with its `{names}`, below the base URL. */
  readonly template: string
  /** Matches the whole path of a request; its first group is the path without the base. */
  readonly pattern: RegExp
  readonly parameters: readonly Parameter[]
  /** The accepted credentials, in order; empty if no key is needed. */
  readonly credentials: readonly Credential[]
  /** The media type of the request body; absent if there is no body. */
  readonly bodyType?: string
  /** The example of the request body, if there is one. */
  readonly body?: unknown
  readonly responses: readonly DocumentedResponse[]
  readonly rules: readonly Rule[]
  /** What the examples of its errors mean, by their names. */
  readonly errors: Readonly<Record<string, MeantError>>
  /** The number of resources that a provider reads from it. */
  readonly questions: number
  /** The parameter for the next page, and the field of a response with its value; absent without pages. */
  readonly nextPage?: { readonly parameter: string; readonly field: readonly string[] }
}

/** A parameter with the value that the contract suite sends. */
export interface Parameter {
  readonly name: string
  readonly in: "query" | "path" | "header" | "cookie"
  readonly example: unknown
}
