// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createShortGenius`, all optional. */
export interface ShortGeniusOptions extends ProviderOptions {
  /** A key that starts with `sg-`, or an OAuth access token. Defaults to `SHORTGENIUS_API_KEY`. */
  readonly apiKey?: Credential
}
