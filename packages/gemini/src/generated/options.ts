// Generated from specs/gemini by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createGemini` takes; all of it is optional. */
export interface GeminiOptions extends ProviderOptions {
  /** A key of a project. By default `GEMINI_API_KEY`, or `GOOGLE_API_KEY`. */
  readonly apiKey?: Credential
}
