import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { Hooks } from "./hooks.js"
import type { OperationFacts } from "./provider-facts.js"

/** A request of the client, or the parts that a read needs. Its URL is that of the spec; the base URL is replaced later. */
export interface Call
  extends Pick<Request, "method" | "url">,
    Partial<Pick<Request, "headers" | "body" | "arrayBuffer">> {
  /** The operation of the spec, if it is already known. */
  readonly operation?: OperationFacts | undefined
  /** Sent as JSON, instead of `body`. */
  readonly jsonBody?: unknown
  readonly signal?: AbortSignal | undefined
  readonly onResponse?: Hooks["onResponse"] | undefined
  /** openapi-fetch copies unknown options of a call to the request. */
  readonly timeout?: number | undefined
}

/** A response whose body is already read, so that nothing can fail or hang later, and its error, if it has one. */
export type CallResponse = ReadResponse &
  ({ readonly error?: undefined } | { readonly error: AnyBillingError })

interface ReadResponse {
  readonly response: Response
  readonly body: Uint8Array<ArrayBuffer>
  /** Milliseconds left until the deadline. */
  readonly left: () => number
}
