// Generated from specs/deepgram by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createDeepgram` takes; all of it is optional. */
export interface DeepgramOptions extends ProviderOptions {
  /** A key of a project. By default `DEEPGRAM_API_KEY`. */
  readonly apiKey?: Credential
  /** The project; where none is given, the first that the key may see. By default `DEEPGRAM_PROJECT_ID`. */
  readonly projectId?: string
}
