// Generated from specs/twilio by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createTwilio`, all optional. */
export interface TwilioOptions extends ProviderOptions {
  /** The auth token of the account. Defaults to `TWILIO_AUTH_TOKEN`. */
  readonly apiKey?: Credential
  /** The SID of the account, which is also the user of the pair. Defaults to `TWILIO_ACCOUNT_SID`. */
  readonly accountSid?: string
}
