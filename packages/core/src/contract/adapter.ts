import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorDetails, ErrorFacts } from "../errors/billing-error.js"
import type { ProviderFacts } from "./provider-facts.js"
import type { CallOptions } from "./provider-options.js"
import type { Requests } from "./requests.js"

/** What a provider's `adapter.ts` defines: the meaning of its numbers and errors. */
export interface Adapter<Paths extends object, Methods, Id extends string = string> {
  /** The facts from the spec. */
  readonly facts: ProviderFacts<Paths, Id>
  /** Creates the methods that make requests, from `get` and `post`. */
  readonly createMethods: (requests: Requests<Paths>) => Methods
  /** Finds account parameters that the user does not set, by option; each is requested once per key. */
  readonly findParameters?: Readonly<
    Record<string, (requests: Requests<Paths>, call: CallOptions) => Promise<string>>
  >
  /** Finds the provider's message in the body of an error. */
  readonly findReason: (body: unknown) => string | undefined
  /** Finds the seconds to wait in the body of an error, if the provider writes them there. */
  readonly findWait?: (body: unknown) => unknown
  /** Creates the errors that the status alone does not determine; undefined means that the status decides. */
  readonly toError?: (response: FailedResponse) => AnyBillingError | undefined
  /** Creates the error for a missing key, if the provider has a mode without a key. */
  readonly toMissingKeyError?: (facts: ErrorFacts, variable: string) => AnyBillingError
}

/** A response that is not a success, or whose body says that it is an error. The body is parsed if it is JSON. */
export interface FailedResponse {
  /** The HTTP status. */
  readonly status: number
  /** The headers. */
  readonly headers: Headers
  /** The body, parsed if it is JSON. */
  readonly body: unknown
  /** When the provider responded, by its own clock. */
  readonly at: Date
  /** The provider's message, unredacted: for conditions only, because it may contain secrets. */
  readonly reason?: string | undefined
  /** The facts of the error. */
  readonly facts: ErrorFacts
  /** The details for the error message. */
  readonly details: ErrorDetails
}
