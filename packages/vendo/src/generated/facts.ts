// Generated from specs/vendo by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths, "vendo"> = {
  "id": "vendo",
  "baseUrl": "https://vendo.run",
  "auth": {
    "header": "Authorization",
    "scheme": "Bearer"
  },
  "environment": {
    "apiKey": "VENDO_API_KEY",
    "baseUrl": "VENDO_BASE_URL"
  },
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-vendo/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/api/billing/balance"
    },
    {
      "id": "getLegacyBalance",
      "method": "GET",
      "path": "/api/v1/balance"
    },
    {
      "id": "getCliBalance",
      "method": "GET",
      "path": "/api/cli/balance"
    },
    {
      "id": "getSpendCaps",
      "method": "GET",
      "path": "/api/billing/spend-caps"
    },
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/api/billing/usage"
    },
    {
      "id": "deploy",
      "method": "POST",
      "path": "/api/deploy",
      "keyless": true
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/v1/chat/completions"
    },
    {
      "id": "updateApp",
      "method": "PATCH",
      "path": "/api/apps/{id}",
      "keyless": true
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-05-20",
  "sha256": "2eded0e9f265ee36c6e7a4b90649f27ce717959b238a8b7da227789c5d704f84"
}
