import type { Balance, CallOptions, Charge, ChargeRange, Provider, SpendCap, Usage } from "@api-balance/core"

/**
 * The interface that `createApiBalance` requires of a provider; every created provider has it. At least one of the four
 * methods exists, or `readError`.
 */
export interface AnyProvider<Id extends string = string>
  extends Pick<Provider<object, Id>, "id" | "account" | "purse" | "lagMs"> {
  /** Milliseconds for which a response is cached; 30,000 by default. */
  readonly cacheTtlMs?: number
  /** Returns the current balance. */
  getBalance?(options?: CallOptions): Promise<Balance>
  /** Returns what was spent and counted over a period. */
  getUsage?(options?: CallOptions): Promise<Usage>
  /** Returns the limits on spending. */
  getSpendCaps?(options?: CallOptions): Promise<readonly SpendCap[]>
  /** Yields the charges, oldest first. */
  charges?(options?: CallOptions & ChargeRange): AsyncIterable<Charge>
  /** Without it, the guard detects a rejection only in thrown errors. */
  readonly readError?: Provider["readError"]
  /** Without it, the guard takes the failed response of any server for the provider's. */
  readonly isOwnUrl?: Provider["isOwnUrl"]
}
