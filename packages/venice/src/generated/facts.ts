// Generated from specs/venice by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths, "venice"> = {
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
  "cacheTtlMs": 30000,
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
      "id": "getBillingUsage",
      "method": "GET",
      "path": "/billing/usage",
      "keyless": true
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
      "id": "getApiKeyRateLimitLog",
      "method": "GET",
      "path": "/api_keys/rate_limits/log"
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    },
    {
      "id": "createX402TopUp",
      "method": "POST",
      "path": "/x402/top-up",
      "keyless": true
    },
    {
      "id": "getApiKey",
      "method": "GET",
      "path": "/api_keys/{id}"
    },
    {
      "id": "getX402Balance",
      "method": "GET",
      "path": "/x402/balance/{walletAddress}",
      "keyless": true
    },
    {
      "id": "getX402Transactions",
      "method": "GET",
      "path": "/x402/transactions/{walletAddress}",
      "keyless": true
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "20260626.184905",
  "sha256": "20bb8d8935991cbd23b88cf7d963cd0fccfc71bd7f4057e550f8ae3500c1897a"
}
