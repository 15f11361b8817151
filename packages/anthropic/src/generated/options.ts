// Generated from specs/anthropic by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createAnthropic`, all optional. */
export interface AnthropicOptions extends ProviderOptions {
  /** A key of a workspace, which spends. Defaults to `ANTHROPIC_API_KEY`. */
  readonly apiKey?: Credential
  /** An admin key (`sk-ant-admin…`), which reports about the organisation and cannot spend. Defaults to `ANTHROPIC_ADMIN_API_KEY`, or `ANTHROPIC_ADMIN_KEY`. */
  readonly adminKey?: Credential
}
