// Generated from specs/replicate by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createReplicate` takes; all of it is optional. */
export interface ReplicateOptions extends ProviderOptions {
  /** A token of the account. By default `REPLICATE_API_TOKEN`. */
  readonly apiKey?: Credential
}
