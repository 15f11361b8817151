// Generated from specs/openrouter by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createOpenRouter`, all optional. */
export interface OpenRouterOptions extends ProviderOptions {
  /** A key that starts with `sk-or-v1-`; it spends, and reports on itself. Defaults to `OPENROUTER_API_KEY`. */
  readonly apiKey?: Credential
  /** A management key, which reports on the account and cannot spend. Defaults to `OPENROUTER_MANAGEMENT_KEY`. */
  readonly managementKey?: Credential
}
