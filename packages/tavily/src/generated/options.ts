// Generated from specs/tavily by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createTavily`, all optional. */
export interface TavilyOptions extends ProviderOptions {
  /** A key of the account. Defaults to `TAVILY_API_KEY`. */
  readonly apiKey?: Credential
}
