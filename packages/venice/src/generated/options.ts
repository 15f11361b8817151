// Generated from specs/venice by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createVenice`, all optional. */
export interface VeniceOptions extends ProviderOptions {
  /** An API key, of the kind ADMIN or INFERENCE. Billing wants an ADMIN key. Defaults to `VENICE_API_KEY`. */
  readonly apiKey?: Credential
}
