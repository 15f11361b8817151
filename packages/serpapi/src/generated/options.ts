// Generated from specs/serpapi by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createSerpApi`, all optional. */
export interface SerpApiOptions extends ProviderOptions {
  /** The private key of the account. Defaults to `SERPAPI_API_KEY`, or `SERPAPI_KEY`. */
  readonly apiKey?: Credential
}
