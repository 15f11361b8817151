// Generated from specs/poe by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createPoe`, all optional. */
export interface PoeOptions extends ProviderOptions {
  /** The key that makes calls; it reads the points, too. Defaults to `POE_API_KEY`. */
  readonly apiKey?: Credential
}
