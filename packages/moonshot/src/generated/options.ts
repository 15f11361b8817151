// Generated from specs/moonshot by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createMoonshot`, all optional. */
export interface MoonshotOptions extends ProviderOptions {
  /** The key that makes calls; it reads the balance, too. A key of one platform is unknown to the other. Defaults to `MOONSHOT_API_KEY`. */
  readonly apiKey?: Credential
  /** The region, which selects the host. Defaults to `MOONSHOT_REGION`, then "global". */
  readonly region?: "global" | "cn"
}
