// Generated from specs/featherless by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createFeatherless`, all optional. */
export interface FeatherlessOptions extends ProviderOptions {
  /** A key of a member; that of an admin reads the balance. Defaults to `FEATHERLESS_API_KEY`. */
  readonly apiKey?: Credential
}
