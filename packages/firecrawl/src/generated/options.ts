// Generated from specs/firecrawl by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createFirecrawl`, all optional. */
export interface FirecrawlOptions extends ProviderOptions {
  /** A key of the team. Defaults to `FIRECRAWL_API_KEY`. */
  readonly apiKey?: Credential
}
