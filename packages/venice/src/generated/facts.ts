// Generated from specs/venice by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths> = {
  "id": "venice",
  "baseUrl": "https://api.venice.ai/api/v1",
  "auth": {
    "header": "Authorization",
    "scheme": "Bearer"
  },
  "environment": {
    "apiKey": "VENICE_API_KEY",
    "baseUrl": "VENICE_BASE_URL"
  },
  "userAgent": "api-balance-venice/0.0.0",
  "operations": [
    {
      "id": "getBillingBalance",
      "method": "GET",
      "path": "/billing/balance"
    },
    {
      "id": "getBillingUsageAnalytics",
      "method": "GET",
      "path": "/billing/usage-analytics"
    },
    {
      "id": "getBillingUsageHistory",
      "method": "GET",
      "path": "/billing/usage-history"
    },
    {
      "id": "getApiKeys",
      "method": "GET",
      "path": "/api_keys"
    },
    {
      "id": "getApiKeyRateLimits",
      "method": "GET",
      "path": "/api_keys/rate_limits"
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "20260626.184905",
  "sha256": "677230e7a09e7e4f5e72a02622d8200fbaf2e331553864d30a3b7197fe381f79"
}
