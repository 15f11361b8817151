// Generated from specs/moonshot by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createMoonshot` takes; all of it is optional. */
export interface MoonshotOptions extends ProviderOptions {
  /** The key that makes calls; it reads the balance, too. A key of one platform is unknown to the other. By default `MOONSHOT_API_KEY`. */
  readonly apiKey?: Credential
  /** Which of its hosts is asked. By default `MOONSHOT_REGION`, then "global". */
  readonly region?: "global" | "cn"
}
