// Generated from specs/novita by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createNovita`, all optional. */
export interface NovitaOptions extends ProviderOptions {
  /** A key of the account. Defaults to `NOVITA_API_KEY`. */
  readonly apiKey?: Credential
}
