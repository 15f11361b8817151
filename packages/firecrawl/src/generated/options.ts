// Generated from specs/firecrawl by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createFirecrawl` takes; all of it is optional. */
export interface FirecrawlOptions extends ProviderOptions {
  /** A key of the team. By default `FIRECRAWL_API_KEY`. */
  readonly apiKey?: Credential
}
