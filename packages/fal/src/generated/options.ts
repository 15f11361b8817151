// Generated from specs/fal by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createFal`, all optional. */
export interface FalOptions extends ProviderOptions {
  /** A key that calls models, `<id>:<secret>`. Defaults to `FAL_KEY`. */
  readonly apiKey?: Credential
  /** A key of scope ADMIN, which reads billing. The variable is that of third parties. Defaults to `FAL_ADMIN_KEY`. */
  readonly adminKey?: Credential
}
