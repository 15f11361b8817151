// Generated from specs/siliconflow by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** What `createSiliconFlow` takes; all of it is optional. */
export interface SiliconFlowOptions extends ProviderOptions {
  /** A key of the platform that is asked. By default `SILICONFLOW_API_KEY`. */
  readonly apiKey?: Credential
  /** Which of its hosts is asked. By default `SILICONFLOW_REGION`, then "global". */
  readonly region?: "global" | "cn"
}
