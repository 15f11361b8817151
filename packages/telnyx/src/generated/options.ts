// Generated from specs/telnyx by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createTelnyx` takes; all of it is optional. */
export interface TelnyxOptions extends ProviderOptions {
  /** A key of the account. By default `TELNYX_API_KEY`. */
  readonly apiKey?: Credential
}
