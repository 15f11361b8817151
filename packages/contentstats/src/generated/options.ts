// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createContentStats`, all optional. */
export interface ContentStatsOptions extends ProviderOptions {
  /** A key that starts with `cs_live_`. Defaults to `CONTENTSTATS_API_KEY`. */
  readonly apiKey?: Credential
}
