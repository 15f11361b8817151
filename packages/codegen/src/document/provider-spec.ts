/** A provider's document after overlays and bundling, with what the stages need of it. */
export interface ProviderSpec {
  readonly id: string
  /** As `create<Name>` spells it. */
  readonly name: string
  readonly document: OpenapiDocument
}

/** The parts of an OpenAPI document that are read here. */
export interface OpenapiDocument {
  openapi: string
  info: {
    title: string
    version: string
    description: string
    "x-provider": {
      id: string
      name: string
      summary: string
      cacheTtl: { seconds: number; "x-evidence": string }
      /** How long a call sets money aside that is back in the balance after it. */
      hold?: { seconds: number; "x-evidence": string }
      /** How late the balance shows a charge, at most. */
      lag?: { seconds: number; "x-evidence": string }
      dashboard: string[]
      /** The environment variables of the base URL and of the region. */
      variables: { baseUrl: string; region?: string }
    }
  }
  tags?: { name: string }[]
  servers: Server[]
  security: Record<string, string[]>[]
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: Record<string, SecurityScheme>; responses?: Record<string, Response> }
}

/** An operation, as far as it is read here. */
export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  "x-evidence": string
  externalDocs: { url: string }
  parameters?: Parameter[]
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  /** Which questions it answers: "balance", "usage", "spend caps", "charges". */
  "x-tells"?: string[]
  /** Headers that every request of it has. */
  "x-headers"?: Record<string, string>
  servers?: Server[]
}

/** A base URL, as far as it is read here. */
export interface Server {
  url: string
  description?: string
  variables?: Record<string, { default: string }>
  /** The value of the option `region` that chooses it. */
  "x-region"?: string
  /** How a key ends that belongs to it. */
  "x-key-suffix"?: string
}

/** A parameter or a pointer to one, as far as it is read here. */
export interface Parameter {
  $ref?: string
  name: string
  description?: string
  "x-evidence"?: string
  /** Set for a part of the account that the client fills in. */
  "x-account"?: { option: string; variables: string[] }
}

/** A response or a pointer to one, as far as it is read here. */
export interface Response {
  $ref?: string
  "x-evidence"?: string
  headers?: Record<string, Header>
  /** What in the body of a success says that it is an error; the field by its path, with dots. */
  "x-error-when"?: { field: string; is?: unknown[]; not?: unknown[] }
  content?: Record<string, { examples?: Record<string, NamedExample> }>
}

/** A header of a response or a pointer to one, as far as it is read here. */
export interface Header {
  $ref?: string
  example?: unknown
  examples?: Record<string, NamedExample>
}

/** An example or a pointer to one. */
export interface NamedExample {
  $ref?: string
  /** How its body is known, where that is not as of the others of its response. */
  "x-evidence"?: string
  summary?: string
  value?: unknown
}

/** A security scheme, as far as it is read here. */
export interface SecurityScheme {
  type: string
  scheme?: string
  name?: string
  in?: string
  description?: string
  /** Set for a key of the account: where it is found (the option is called as the scheme, unless stated), the word before it in its header, and the user of a pair. */
  "x-credential"?: { option?: string; variables: string[]; scheme?: string; user?: string }
}
