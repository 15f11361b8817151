// Generated from specs/digitalocean by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createDigitalOcean` takes; all of it is optional. */
export interface DigitalOceanOptions extends ProviderOptions {
  /** A token of a team, with the scopes of what is asked. By default `DIGITALOCEAN_TOKEN`, or `DIGITALOCEAN_ACCESS_TOKEN`. */
  readonly apiKey?: Credential
  /** The team, or an organisation of teams; where none is given, the team of the token. By default `DIGITALOCEAN_ACCOUNT_URN`. */
  readonly accountUrn?: string
}
