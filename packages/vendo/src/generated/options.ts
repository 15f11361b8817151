// Generated from specs/vendo by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createVendo` takes; all of it is optional. */
export interface VendoOptions extends ProviderOptions {
  /** A key that starts with `vendo_sk_`, or an identity token (JWT). By default `VENDO_API_KEY`. */
  readonly apiKey?: Credential
}
