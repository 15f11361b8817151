// Generated from specs/elevenlabs by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createElevenLabs` takes; all of it is optional. */
export interface ElevenLabsOptions extends ProviderOptions {
  /** The key that makes calls. It reads the subscription if it has the permission `user_read`. By default `ELEVENLABS_API_KEY`. */
  readonly apiKey?: Credential
}
