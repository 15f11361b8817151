// Generated from specs/stability by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createStability`, all optional. */
export interface StabilityOptions extends ProviderOptions {
  /** A key of the account. Defaults to `STABILITY_API_KEY`. */
  readonly apiKey?: Credential
}
