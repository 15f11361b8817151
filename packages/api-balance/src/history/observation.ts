import type { Balance, Usage } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** One recorded response of a provider: either a balance or a usage. */
export interface Observation extends AccountRef {
  /** When the provider sent the response, ISO 8601 in UTC. */
  readonly at: string
  /** The balance at that time. */
  readonly balance?: Balance
  /** The usage at that time. */
  readonly usage?: Usage
}
