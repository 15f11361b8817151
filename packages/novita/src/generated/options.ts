// Generated from specs/novita by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createNovita` takes; all of it is optional. */
export interface NovitaOptions extends ProviderOptions {
  /** A key of the account. By default `NOVITA_API_KEY`. */
  readonly apiKey?: Credential
}
