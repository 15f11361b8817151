// Generated from specs/openrouter by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createOpenRouter` takes; all of it is optional. */
export interface OpenRouterOptions extends ProviderOptions {
  /** A key that starts with `sk-or-v1-`; it spends, and tells of itself. By default `OPENROUTER_API_KEY`. */
  readonly apiKey?: Credential
  /** A management key, which tells of the account and cannot spend. By default `OPENROUTER_MANAGEMENT_KEY`. */
  readonly managementKey?: Credential
}
