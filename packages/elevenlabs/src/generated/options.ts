// Generated from specs/elevenlabs by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createElevenLabs`, all optional. */
export interface ElevenLabsOptions extends ProviderOptions {
  /** The key that makes calls. It reads the subscription if it has the permission `user_read`. Defaults to `ELEVENLABS_API_KEY`. */
  readonly apiKey?: Credential
}
