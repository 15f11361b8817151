// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createContentStats` takes; all of it is optional. */
export interface ContentStatsOptions extends ProviderOptions {
  /** A key that starts with `cs_live_`. By default `CONTENTSTATS_API_KEY`. */
  readonly apiKey?: Credential
}
