// Generated from specs/telnyx by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createTelnyx`, all optional. */
export interface TelnyxOptions extends ProviderOptions {
  /** A key of the account. Defaults to `TELNYX_API_KEY`. */
  readonly apiKey?: Credential
}
