// Generated from specs/vercel-ai-gateway by "npm run generate"; do not edit.
import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of `createVercelAIGateway`, all optional. */
export interface VercelAIGatewayOptions extends ProviderOptions {
  /** A key of the gateway, or a token that Vercel gives a deployment. Defaults to `AI_GATEWAY_API_KEY`, or `VERCEL_OIDC_TOKEN`. */
  readonly apiKey?: Credential
}
