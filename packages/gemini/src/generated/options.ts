// Generated from specs/gemini by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createGemini`, all optional. */
export interface GeminiOptions extends ProviderOptions {
  /** A key of a project. Defaults to `GEMINI_API_KEY`, or `GOOGLE_API_KEY`. */
  readonly apiKey?: Credential
}
