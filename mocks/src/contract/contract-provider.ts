/** The part of a provider that the contract suite uses. */
export interface ContractProvider {
  /** The typed client of the provider. */
  readonly client: {
    request(method: never, path: never, init: never): Promise<ContractResult>
  }
  /** Returns the error of a response, from a Response or from its parts. */
  readError(response: ContractResponse): Promise<unknown>
}

/** The result of an openapi-fetch call. */
export interface ContractResult {
  /** The body of a success. */
  readonly data?: unknown
  /** The body of an error. */
  readonly error?: unknown
  /** The response itself. */
  readonly response: Response
}

/** A complete response, or its parts as another client would pass them. */
export type ContractResponse =
  | Response
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
