// Generated from specs/deepseek by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createDeepSeek` takes; all of it is optional. */
export interface DeepSeekOptions extends ProviderOptions {
  /** The key that makes calls; it reads the balance, too. By default `DEEPSEEK_API_KEY`. */
  readonly apiKey?: Credential
}
