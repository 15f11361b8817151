// Generated from specs/fal by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createFal` takes; all of it is optional. */
export interface FalOptions extends ProviderOptions {
  /** A key that calls models, `<id>:<secret>`. By default `FAL_KEY`. */
  readonly apiKey?: Credential
  /** A key of scope ADMIN, which reads billing. The variable is that of third parties. By default `FAL_ADMIN_KEY`. */
  readonly adminKey?: Credential
}
