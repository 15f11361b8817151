// Generated from specs/venice by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createVenice` takes; all of it is optional. */
export interface VeniceOptions extends ProviderOptions {
  /** An API key, of the kind ADMIN or INFERENCE. Billing wants an ADMIN key. By default `VENICE_API_KEY`. */
  readonly apiKey?: Credential
}
