import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { Hooks } from "./hooks.js"
import type { OperationFacts } from "./provider-facts.js"

/** A request of the client, or as much of one as a read needs; its URL is the spec's, which is replaced on the way. */
export interface Call
  extends Pick<Request, "method" | "url">,
    Partial<Pick<Request, "headers" | "body" | "arrayBuffer">> {
  /** The operation of the spec, where it is known already. */
  readonly operation?: OperationFacts | undefined
  /** What is sent as JSON, instead of `body`. */
  readonly jsonBody?: unknown
  readonly signal?: AbortSignal | undefined
  readonly onResponse?: Hooks["onResponse"] | undefined
  /** openapi-fetch puts what it does not know of a call's options onto the request. */
  readonly timeout?: number | undefined
}

/** An answer with its body already read, so that nothing can fail or hang later; and the error that it may stand for. */
export type Answer = AnswerRead & ({ readonly error?: undefined } | { readonly error: AnyBillingError })

interface AnswerRead {
  readonly response: Response
  readonly body: Uint8Array<ArrayBuffer>
  /** Milliseconds that are left of the deadline. */
  readonly left: () => number
}
