// Generated from specs/stability by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createStability` takes; all of it is optional. */
export interface StabilityOptions extends ProviderOptions {
  /** A key of the account. By default `STABILITY_API_KEY`. */
  readonly apiKey?: Credential
}
