import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { ErrorDetails, ErrorFacts } from "../errors/billing-error.js"
import type { ProviderFacts } from "./provider-facts.js"
import type { CallOptions } from "./provider-options.js"
import type { Requests } from "./requests.js"

/** What a provider's `adapter.ts` states: what its numbers and its errors mean. */
export interface Adapter<Paths extends object, Methods, Id extends string = string> {
  /** What the spec states about the provider. */
  readonly facts: ProviderFacts<Paths, Id>
  /** The methods that ask the network, made of `get` and `post`. */
  readonly createMethods: (requests: Requests<Paths>) => Methods
  /** How to find a parameter of the account, by its option, where the user does not give it; it is asked for once for each key. */
  readonly findParameters?: Readonly<
    Record<string, (requests: Requests<Paths>, call: CallOptions) => Promise<string>>
  >
  /** The provider's own words in the body of an error. */
  readonly findReason: (body: unknown) => string | undefined
  /** Seconds to wait that stand in the body of an error, where a provider writes them there. */
  readonly findWait?: (body: unknown) => unknown
  /** The errors that the status alone does not tell; undefined leaves them to the status. */
  readonly toError?: (answer: ErrorAnswer) => AnyBillingError | undefined
  /** What it means that there is no key, where that is a mode of the provider. */
  readonly toMissingKeyError?: (facts: ErrorFacts, variable: string) => AnyBillingError
}

/** An answer that is no success (or says in the body of one that it is an error), its body parsed where it is JSON. */
export interface ErrorAnswer {
  /** The HTTP status. */
  readonly status: number
  /** The headers. */
  readonly headers: Headers
  /** The body, parsed where it is JSON. */
  readonly body: unknown
  /** When the provider says that it answered. */
  readonly at: Date
  /** What the spec states about the provider. */
  readonly facts: ErrorFacts
  /** What goes into the message of the error. */
  readonly details: ErrorDetails
}
