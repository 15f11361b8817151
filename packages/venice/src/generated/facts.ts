// Generated from specs/venice by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "venice"> = {
  "id": "venice",
  "baseUrl": "https://api.venice.ai/api/v1",
  "variables": {
    "baseUrl": "VENICE_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "VENICE_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
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
      "credentials": []
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
      "credentials": []
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
      "credentials": []
    },
    {
      "id": "getX402Transactions",
      "method": "GET",
      "path": "/x402/transactions/{walletAddress}",
      "credentials": []
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "20260626.184905",
  "sha256": "3995e6790cfdb6885aefbbd6d9f33d8a9eb202adf93739230aaba63fc6a8f0eb"
}
