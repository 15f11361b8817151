// Generated from specs/deepseek by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createDeepSeek`, all optional. */
export interface DeepSeekOptions extends ProviderOptions {
  /** The key that makes calls; it reads the balance, too. Defaults to `DEEPSEEK_API_KEY`. */
  readonly apiKey?: Credential
}
