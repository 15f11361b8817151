// Generated from specs/vendo by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "vendo"> = {
  "id": "vendo",
  "baseUrl": "https://vendo.run",
  "variables": {
    "baseUrl": "VENDO_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "VENDO_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
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
      "credentials": []
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
      "credentials": []
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-05-20",
  "sha256": "ea0ea92ef98c588d821bf6cd20e650fc746e3b937e4a2cf4c44317aa1ec976da"
}
