// Generated from specs/vendo by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createVendo`, all optional. */
export interface VendoOptions extends ProviderOptions {
  /** A key that starts with `vendo_sk_`, or an identity token (JWT). Defaults to `VENDO_API_KEY`. */
  readonly apiKey?: Credential
}
