// Generated from specs/vinci by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createVinci`, all optional. */
export interface VinciOptions extends ProviderOptions {
  /** A key that starts with `sk-`. Defaults to `VINCI_API_KEY`. */
  readonly apiKey?: Credential
}
