/** A provider's document after overlays and bundling. */
export interface ProviderSpec {
  readonly id: string
  /** As in `create<Name>`. */
  readonly name: string
  /** As people write it. */
  readonly title: string
  readonly document: OpenapiDocument
}

/** The parts of an OpenAPI document that codegen reads. */
export interface OpenapiDocument {
  openapi: string
  info: {
    title: string
    version: string
    description: string
    "x-provider": {
      id: string
      name: string
      title?: string
      summary: string
      cacheTtl: { seconds: number; "x-evidence": string }
      /** How long a call holds an amount that is released afterwards. */
      hold?: { seconds: number; "x-evidence": string }
      /** The maximum delay until the balance contains a charge. */
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

/** The parts of an operation that codegen reads. */
export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  "x-evidence": string
  externalDocs: { url: string }
  parameters?: Parameter[]
  responses: Record<string, Response>
  security?: Record<string, string[]>[]
  /** The resources that it reports: "balance", "usage", "spend caps", "charges". */
  "x-resources"?: string[]
  /** Headers of every request. */
  "x-headers"?: Record<string, string>
  servers?: Server[]
}

/** The parts of a server that codegen reads. */
export interface Server {
  url: string
  description?: string
  variables?: Record<string, { default: string }>
  /** The value of the option `region` that selects it. */
  "x-region"?: string
  /** The suffix of keys that belong to it. */
  "x-key-suffix"?: string
}

/** A parameter or a reference to one. */
export interface Parameter {
  $ref?: string
  name: string
  description?: string
  "x-evidence"?: string
  /** Set for an account parameter, which the client fills in. */
  "x-account"?: { option: string; variables: string[] }
}

/** A response or a reference to one. */
export interface Response {
  $ref?: string
  "x-evidence"?: string
  headers?: Record<string, Header>
  /** The condition under which the body of a success is an error; the field as a path with dots. */
  "x-error-when"?: { field: string; is?: unknown[]; not?: unknown[] }
  content?: Record<string, { examples?: Record<string, NamedExample> }>
}

/** A header of a response or a reference to one. */
export interface Header {
  $ref?: string
  example?: unknown
  examples?: Record<string, NamedExample>
}

/** An example or a reference to one. */
export interface NamedExample {
  $ref?: string
  /** How its body is known, if that differs from the other examples of the response. */
  "x-evidence"?: string
  summary?: string
  value?: unknown
}

/** The parts of a security scheme that codegen reads. */
export interface SecurityScheme {
  type: string
  scheme?: string
  name?: string
  in?: string
  description?: string
  /**
   * Set for a key of the account: its variables, its option (by default the scheme's name), the scheme before it in its
   * header, the user of a Basic pair, and the page where the key is made.
   */
  "x-credential"?: {
    option?: string
    variables: string[]
    scheme?: string
    user?: string
    keysUrl?: { url: string; "x-evidence": string }
  }
}
