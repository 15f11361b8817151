// Generated from specs/featherless by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createFeatherless` takes; all of it is optional. */
export interface FeatherlessOptions extends ProviderOptions {
  /** A key of a member; that of an admin reads the balance. By default `FEATHERLESS_API_KEY`. */
  readonly apiKey?: Credential
}
