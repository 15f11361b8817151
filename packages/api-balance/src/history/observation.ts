import type { Balance, Usage } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** One answer of a provider that was kept: what was left, or what had been spent. Exactly one of both is there. */
export interface Observation extends AccountRef {
  /** When the provider gave the answer, ISO 8601 in UTC. */
  readonly at: string
  /** The balance at that time. */
  readonly balance?: Balance
  /** The usage at that time. */
  readonly usage?: Usage
}
