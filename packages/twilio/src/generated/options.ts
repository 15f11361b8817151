// Generated from specs/twilio by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createTwilio` takes; all of it is optional. */
export interface TwilioOptions extends ProviderOptions {
  /** The auth token of the account. By default `TWILIO_AUTH_TOKEN`. */
  readonly apiKey?: Credential
  /** The SID of the account, which is also the user of the pair. By default `TWILIO_ACCOUNT_SID`. */
  readonly accountSid?: string
}
