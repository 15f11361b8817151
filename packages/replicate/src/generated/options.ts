// Generated from specs/replicate by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createReplicate`, all optional. */
export interface ReplicateOptions extends ProviderOptions {
  /** A token of the account. Defaults to `REPLICATE_API_TOKEN`. */
  readonly apiKey?: Credential
}
