/** What the spec states about a provider, as the codegen writes it. `Paths` ties the wire types to the facts. */
export interface ProviderFacts<Paths extends object = object, Id extends string = string> {
  /** The name that the spec gives it. */
  readonly id: Id
  /** The URL of live calls, path included, without a trailing slash. */
  readonly baseUrl: string
  /** Other live URLs of the same routes, for a region or for keys of another form. */
  readonly otherServers?: readonly ServerFacts[]
  /** The name of the region of `baseUrl`, where there are several. */
  readonly region?: string
  /** The environment variables of the options `baseUrl` and, where there are regions, `region`. */
  readonly variables: { readonly baseUrl: string; readonly region?: string }
  /** The keys that it knows; an operation that names none takes the first. */
  readonly credentials: readonly CredentialFacts[]
  /** What of an account stands in paths, and is no secret. */
  readonly parameters?: readonly ParameterFacts[]
  /** Milliseconds for which an answer is fresh enough to be used again. */
  readonly cacheTtlMs: number
  /** Milliseconds by which the balance shows a charge late, at most, where that is known. */
  readonly lagMs?: number
  /** Package and version, as servers are told them. */
  readonly userAgent: string
  /** All operations of the spec, literal paths first. */
  readonly operations: readonly OperationFacts[]
  /** Never set: it only carries the type. */
  readonly paths?: Paths
}

/** A live URL that takes the place of the first one. */
export interface ServerFacts {
  readonly url: string
  /** The value of the option `region` that chooses it. */
  readonly region?: string
  /** How a key ends that belongs to it. */
  readonly keySuffix?: string
}

/** A key: where it is looked for, and how it is sent. */
export interface CredentialFacts {
  /** The option of the create function. */
  readonly option: string
  /** The environment variables, the usual one first. */
  readonly variables: readonly string[]
  /** The header that carries it, or the parameter of the query. */
  readonly header?: string
  /** The parameter of the query that carries it. */
  readonly query?: string
  /** The word before it in the header; for "Basic" the pair of `user` and key is encoded. */
  readonly scheme?: string
  /** The option of the account's parameter that is the user name of a Basic pair. */
  readonly user?: string
}

/** A part of paths that names the account (a project, a team); not secret. */
export interface ParameterFacts {
  /** Its name in paths. */
  readonly name: string
  readonly option: string
  readonly variables: readonly string[]
}

/** One operation of a spec; `{names}` in its path stand for one segment. */
export interface OperationFacts {
  /** The name that the spec gives it. */
  readonly id: string
  /** The HTTP method, in capitals. */
  readonly method: string
  /** The path below the base URL. */
  readonly path: string
  /** The options of the credentials of which it takes one, where that is not the first of all; none at all for `[]`. */
  readonly credentials?: readonly string[]
  /** Headers that every request of it has. */
  readonly headers?: Readonly<Record<string, string>>
  /** Where it lives, when that is elsewhere than `baseUrl`. */
  readonly baseUrl?: string
  /** What in a JSON body of a success says that it is an error. */
  readonly errorWhen?: ErrorCondition
  /** Set for a read by POST: it may be made again like a GET. */
  readonly repeatable?: true
}

/** An error where the field has one of these values, or none of those. */
export interface ErrorCondition {
  /** The way to it from the top of the body. */
  readonly field: readonly string[]
  /** The values that mean an error. */
  readonly is?: readonly (string | number | boolean)[]
  /** The values that mean none. */
  readonly not?: readonly (string | number | boolean)[]
}
