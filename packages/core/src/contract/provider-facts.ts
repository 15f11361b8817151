/** What the spec states about a provider, as the codegen writes it. `Paths` ties the wire types to the facts. */
export interface ProviderFacts<Paths extends object = object, Id extends string = string> {
  readonly id: Id
  /** The URL of live calls, path included, without a trailing slash. */
  readonly baseUrl: string
  /** The header that carries the key, and the scheme before it where there is one. */
  readonly auth: { readonly header: string; readonly scheme?: string }
  readonly environment: { readonly apiKey: string; readonly baseUrl: string }
  /** Milliseconds for which an answer is fresh enough to be used again. */
  readonly cacheTtlMs: number
  /** Package and version, as servers are told them. */
  readonly userAgent: string
  readonly operations: readonly OperationFacts[]
  /** Never set: it only carries the type. */
  readonly paths?: Paths
}

/** One operation of a spec; `{names}` in its path stand for one segment. */
export interface OperationFacts {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Set where the key is not to be sent, because the spec's security of the operation does not name it. */
  readonly keyless?: true
}
