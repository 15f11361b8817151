// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createShortGenius` takes; all of it is optional. */
export interface ShortGeniusOptions extends ProviderOptions {
  /** A key that starts with `sg-`, or an OAuth access token. By default `SHORTGENIUS_API_KEY`. */
  readonly apiKey?: Credential
}
