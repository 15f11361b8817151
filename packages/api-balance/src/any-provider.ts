import type { CallOptions, Provider, Usage } from "@api-balance/core"

/** What a provider must be to be asked with others: any created provider is one. */
export interface AnyProvider extends Pick<Provider, "id" | "account" | "getBalance"> {
  getUsage?(options?: CallOptions): Promise<Usage>
}
