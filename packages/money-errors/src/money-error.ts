/** An error response of a provider, and what it means. */
export interface MoneyError {
  /** Provider, operation and example, unique in the corpus. */
  readonly id: string
  /** The provider's id. */
  readonly provider: string
  /** The operationId of its spec. */
  readonly operation: string
  /** The HTTP status. */
  readonly status: number
  /** The headers that matter, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body, parsed where it is JSON. */
  readonly body: unknown
  /** The name of the error class of api-balance. */
  readonly class: string
  /** What else it could be, if the provider's words do not distinguish the conditions. */
  readonly maybe?: readonly string[]
  /** Whether it is surely about money. */
  readonly aboutMoney: boolean
  /** Whether the same call may succeed later without any action. */
  readonly retryable: boolean
  /** Whether the same call could succeed now with another key or at another provider. */
  readonly elsewhere: boolean
  /** Seconds to wait, where that does not depend on the time of the response. */
  readonly retryAfter?: number
  /** When the limit resets, ISO 8601 in UTC. */
  readonly resetsAt?: string
  /** How it is known that the provider responds so. */
  readonly evidence: "observed" | "documented" | "reported" | "inferred"
  /** Where the operation is documented. */
  readonly source: string
  /** The version of the spec, which is mostly the date of its documentation. */
  readonly date: string
}
