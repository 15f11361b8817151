import type { Balance, CallOptions, Charge, Provider, SpendCap, Usage } from "@api-balance/core"
import type { ChargeRange } from "./charge-range.js"

/** What a provider must be to be asked with others: any created provider is one. It offers one of the four methods at least. */
export interface AnyProvider<Id extends string = string>
  extends Pick<Provider<object, Id>, "id" | "account" | "purse" | "lagMs"> {
  /** Milliseconds for which an answer is fresh enough to be used again; 30,000 by default. */
  readonly cacheTtlMs?: number
  /** Returns the current balance. */
  getBalance?(options?: CallOptions): Promise<Balance>
  /** Returns what was spent and counted over a period. */
  getUsage?(options?: CallOptions): Promise<Usage>
  /** Returns the limits on spending. */
  getSpendCaps?(options?: CallOptions): Promise<readonly SpendCap[]>
  /** The charges, oldest first. */
  charges?(options?: CallOptions & ChargeRange): AsyncIterable<Charge>
  /** Without it, a guard knows a refusal only by what is thrown. */
  readonly readError?: Provider["readError"]
}
