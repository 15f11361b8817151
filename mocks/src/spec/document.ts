import type { ErrorCondition } from "@api-balance/core/adapter"

/** The parts of an OpenAPI document, 3.0 or 3.1, that a mock reads itself; Prism reads the rest. */
export interface Document {
  readonly openapi: string
  readonly info: { readonly "x-provider": ProviderNode }
  readonly servers?: readonly ServerNode[]
  readonly paths: Readonly<Record<string, PathNode>>
  readonly security?: readonly SecurityNode[]
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecuritySchemeNode>> }
}

/** Scheme names that are required together; a list of them is a choice, and an empty list requires none. */
export type SecurityNode = Readonly<Record<string, readonly string[]>>

/** Where a key is sent: in its own header or parameter, or in `Authorization` after its scheme; and where a client finds it. */
export type SecuritySchemeNode = {
  readonly "x-credential"?: { readonly variables: readonly string[]; readonly scheme?: string }
} & (
  | { readonly type: "apiKey"; readonly in: "header" | "query"; readonly name: string }
  | { readonly type: "http"; readonly scheme: string }
)

/** The facts of a provider in `info.x-provider`. */
export interface ProviderNode {
  readonly id: string
  readonly name: string
  readonly variables: { readonly baseUrl: string }
  readonly cacheTtl?: { readonly seconds: number }
}

/** A base URL; its variables are replaced by their defaults. */
export interface ServerNode {
  readonly url: string
  readonly variables?: Readonly<Record<string, { readonly default: string }>>
}

/** What all methods of a path share. The methods are its other keys. */
export interface PathNode {
  readonly servers?: readonly ServerNode[]
  readonly parameters?: readonly Referable<ParameterNode>[]
}

/** One method of a path. */
export interface OperationNode extends PathNode {
  readonly operationId: string
  readonly tags?: readonly string[]
  readonly security?: readonly SecurityNode[]
  readonly requestBody?: Referable<{ readonly content: ContentNode }>
  readonly responses: Readonly<Record<string, Referable<ResponseNode>>>
  readonly "x-answers"?: readonly Rule[]
  readonly "x-errors"?: Readonly<Record<string, MeantError>>
  readonly "x-resources"?: readonly string[]
}

/** The error that an example means: the name of its class, and what else of it says whether a retry can help. */
export interface MeantError {
  readonly name: string
  readonly maybe?: readonly string[]
  readonly lowBalance?: true
  /** Seconds. */
  readonly retryAfter?: number
  /** ISO 8601. */
  readonly resetsAt?: string
}

/**
 * A rule that no schema can express, and the example that answers a request which violates it: none of some headers is
 * present, or all of some query parameters together with any of others. Without a condition it always applies.
 */
export interface Rule {
  readonly example: string
  readonly unlessHeader?: readonly string[]
  readonly ifQuery?: readonly string[]
  readonly andQuery?: readonly string[]
}

/** A parameter; only its location and its examples matter here. */
export interface ParameterNode extends ExamplesNode {
  readonly name: string
  readonly in: "query" | "path" | "header" | "cookie"
  /** Set for an account parameter, which a client fills in. */
  readonly "x-account"?: { readonly variables: readonly string[] }
}

/** One status of an operation. */
export interface ResponseNode {
  readonly headers?: Readonly<Record<string, Referable<ExamplesNode>>>
  readonly content?: ContentNode
  /** When the body of a success is an error; the field is a path with dots. */
  readonly "x-error-when"?: Omit<ErrorCondition, "field"> & { readonly field: string }
  readonly links?: Readonly<Record<string, Referable<LinkNode>>>
}

/** A follow-up request; a value such as "$response.body#/next" is taken from the response. */
export interface LinkNode {
  readonly operationId?: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** Bodies by media type. */
export type ContentNode = Readonly<Record<string, ExamplesNode>>

/** The two ways in which OpenAPI declares examples: one without a name, or several with names. */
export interface ExamplesNode {
  readonly example?: unknown
  readonly examples?: Readonly<
    Record<string, Referable<{ readonly summary?: string; readonly value?: unknown }>>
  >
}

/** A node, or a reference to it. */
export type Referable<Node> = Node | { readonly $ref: string }
