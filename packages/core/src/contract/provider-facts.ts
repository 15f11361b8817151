/** The facts of a provider, generated from its spec. `Paths` ties the wire types to them. */
export interface ProviderFacts<Paths extends object = object, Id extends string = string> {
  /** The provider's id in the spec. */
  readonly id: Id
  /** The live URL, path included, without a trailing slash. */
  readonly baseUrl: string
  /** Other live URLs of the same endpoints, for regions or other kinds of keys. */
  readonly otherServers?: readonly ServerFacts[]
  /** The region of `baseUrl`, if there are several. */
  readonly region?: string
  /** The environment variables of the options `baseUrl` and, if there are regions, `region`. */
  readonly variables: { readonly baseUrl: string; readonly region?: string }
  /** The credentials; an operation that names none takes the first. */
  readonly credentials: readonly CredentialFacts[]
  /** The account parameters in paths, which are not secret. */
  readonly parameters?: readonly ParameterFacts[]
  /** Milliseconds for which a response is cached. */
  readonly cacheTtlMs: number
  /** The maximum milliseconds until the balance contains a charge, if that is known. */
  readonly lagMs?: number
  /** Package and version, sent as the User-Agent. */
  readonly userAgent: string
  /** All operations of the spec, literal paths first. */
  readonly operations: readonly OperationFacts[]
  /** Never set: it only carries the type. */
  readonly paths?: Paths
}

/** A live URL for a region or another kind of keys. */
export interface ServerFacts {
  readonly url: string
  /** The value of the option `region` that selects it. */
  readonly region?: string
  /** The suffix of keys that belong to it. */
  readonly keySuffix?: string
}

/** A credential: where it is configured and how it is sent. */
export interface CredentialFacts {
  /** The option of the create function. */
  readonly option: string
  /** The environment variables, the usual one first. */
  readonly variables: readonly string[]
  /** The header that carries it. */
  readonly header?: string
  /** The query parameter that carries it. */
  readonly query?: string
  /** The scheme before it in the header; for "Basic" the pair of `user` and key is encoded. */
  readonly scheme?: string
  /** The option of the account parameter that is the user name of a Basic pair. */
  readonly user?: string
}

/** A path parameter that identifies the account (a project, a team); not secret. */
export interface ParameterFacts {
  /** Its name in paths. */
  readonly name: string
  readonly option: string
  readonly variables: readonly string[]
}

/** One operation of a spec; a `{name}` in its path stands for one segment. */
export interface OperationFacts {
  /** The operationId. */
  readonly id: string
  /** The HTTP method, in capitals. */
  readonly method: string
  /** The path below the base URL. */
  readonly path: string
  /** The options of the credentials that it accepts, if not the first of the provider; `[]` means none. */
  readonly credentials?: readonly string[]
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Its base URL, if that is not `baseUrl`. */
  readonly baseUrl?: string
  /** The condition under which the JSON body of a success is an error. */
  readonly errorWhen?: ErrorCondition
  /** Set if the HTTP method is misleading: a read by POST may be retried, a GET that costs money may not. */
  readonly repeatable?: boolean
}

/** An error if the field has one of these values, or none of those. */
export interface ErrorCondition {
  /** The way to it from the top of the body. */
  readonly field: readonly string[]
  /** The values that mean an error. */
  readonly is?: readonly (string | number | boolean)[]
  /** The values that mean none. */
  readonly not?: readonly (string | number | boolean)[]
}
