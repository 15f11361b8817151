// Generated from specs/vendo by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths> = {
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
  "userAgent": "api-balance-vendo/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/api/billing/balance"
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
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/v1/chat/completions"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-05-20",
  "sha256": "f89e31d1c974232d188d6faea7ed094e2cfe9166b8faefdcb301b6d8b12bca09"
}
