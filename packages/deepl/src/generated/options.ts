// Generated from specs/deepl by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createDeepL`, all optional. */
export interface DeepLOptions extends ProviderOptions {
  /** A key of the account; one of a Free account ends in `:fx`. Defaults to `DEEPL_AUTH_KEY`, or `DEEPL_API_KEY`. */
  readonly apiKey?: Credential
}
