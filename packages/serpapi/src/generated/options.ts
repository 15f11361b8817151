// Generated from specs/serpapi by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createSerpApi` takes; all of it is optional. */
export interface SerpApiOptions extends ProviderOptions {
  /** The private key of the account. By default `SERPAPI_API_KEY`, or `SERPAPI_KEY`. */
  readonly apiKey?: Credential
}
