// Generated from specs/digitalocean by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createDigitalOcean`, all optional. */
export interface DigitalOceanOptions extends ProviderOptions {
  /** A token of a team, with the scopes that the operations need. Defaults to `DIGITALOCEAN_TOKEN`, or `DIGITALOCEAN_ACCESS_TOKEN`. */
  readonly apiKey?: Credential
  /** The team, or an organisation of teams; if none is given, the team of the token. Defaults to `DIGITALOCEAN_ACCOUNT_URN`. */
  readonly accountUrn?: string
}
