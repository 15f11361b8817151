// Generated from specs/xai by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createXAI`, all optional. */
export interface XAIOptions extends ProviderOptions {
  /** A key of a team, which spends. Defaults to `XAI_API_KEY`. */
  readonly apiKey?: Credential
  /** A management key with the right to read billing, which cannot spend. Defaults to `XAI_MANAGEMENT_API_KEY`, or `XAI_MANAGEMENT_KEY`. */
  readonly managementKey?: Credential
  /** The team; by default, that of the management key. Defaults to `XAI_TEAM_ID`. */
  readonly teamId?: string
}
