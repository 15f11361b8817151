// Generated from specs/openai by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createOpenAI`, all optional. */
export interface OpenAIOptions extends ProviderOptions {
  /** A key of a project, which spends. Defaults to `OPENAI_API_KEY`. */
  readonly apiKey?: Credential
  /** An admin key (`sk-admin-…`), which reports on the organisation and cannot spend. Defaults to `OPENAI_ADMIN_KEY`. */
  readonly adminKey?: Credential
}
