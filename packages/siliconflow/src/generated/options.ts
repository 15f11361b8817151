// Generated from specs/siliconflow by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createSiliconFlow`, all optional. */
export interface SiliconFlowOptions extends ProviderOptions {
  /** A key of the platform that is called. Defaults to `SILICONFLOW_API_KEY`. */
  readonly apiKey?: Credential
  /** The region, which selects the host. Defaults to `SILICONFLOW_REGION`, then "global". */
  readonly region?: "global" | "cn"
}
