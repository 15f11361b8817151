// Generated from specs/deepgram by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createDeepgram`, all optional. */
export interface DeepgramOptions extends ProviderOptions {
  /** A key of a project. Defaults to `DEEPGRAM_API_KEY`. */
  readonly apiKey?: Credential
  /** The project; if none is given, the first that the key may see. Defaults to `DEEPGRAM_PROJECT_ID`. */
  readonly projectId?: string
}
