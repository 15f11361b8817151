// Generated from specs/vinci by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createVinci` takes; all of it is optional. */
export interface VinciOptions extends ProviderOptions {
  /** A key that starts with `sk-`. By default `VINCI_API_KEY`. */
  readonly apiKey?: Credential
}
