/** What the contract suite uses of a provider. */
export interface ContractProvider {
  /** The typed client of the provider. */
  readonly client: {
    request(method: never, path: never, init: never): Promise<ContractResult>
  }
  /** The error that an answer stands for, from a Response or from its parts. */
  readError(response: ContractAnswer): Promise<unknown>
}

/** What openapi-fetch resolves to. */
export interface ContractResult {
  /** The body of a success. */
  readonly data?: unknown
  /** The body of an error. */
  readonly error?: unknown
  /** The response itself. */
  readonly response: Response
}

/** An answer whole, or in parts as another client would hand it over. */
export type ContractAnswer =
  | Response
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
