/** A provider's document after overlays and bundling, with what the stages need of it. */
export interface ProviderSpec {
  readonly id: string
  /** As `create<Name>` spells it. */
  readonly name: string
  readonly document: OpenapiDocument
  readonly auth: Auth
}

/** How the key is sent: the header, and the scheme in front of it. */
export interface Auth {
  readonly header: string
  readonly scheme?: string
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
      dashboard: string[]
      environment?: { apiKey: string; baseUrl: string }
    }
  }
  tags?: { name: string }[]
  servers: { url: string; description?: string; variables?: Record<string, { default: string }> }[]
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
}

/** A parameter or a pointer to one, as far as it is read here. */
export interface Parameter {
  $ref?: string
  name: string
  "x-evidence"?: string
}

/** A response or a pointer to one, as far as it is read here. */
export interface Response {
  $ref?: string
  "x-evidence"?: string
  headers?: Record<string, Header>
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
  summary?: string
  value?: unknown
}

/** A security scheme, as far as it is read here. */
export interface SecurityScheme {
  type: string
  scheme?: string
  name?: string
  in?: string
}
