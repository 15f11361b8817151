// Generated from specs/poe by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createPoe` takes; all of it is optional. */
export interface PoeOptions extends ProviderOptions {
  /** The key that makes calls; it reads the points, too. By default `POE_API_KEY`. */
  readonly apiKey?: Credential
}
