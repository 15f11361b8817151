// Generated from specs/openrouter by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "openrouter"> = {
  "id": "openrouter",
  "baseUrl": "https://openrouter.ai/api/v1",
  "variables": {
    "baseUrl": "OPENROUTER_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "OPENROUTER_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    },
    {
      "option": "managementKey",
      "variables": [
        "OPENROUTER_MANAGEMENT_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 60000,
  "lagMs": 60000,
  "userAgent": "api-balance-openrouter/0.0.0",
  "operations": [
    {
      "id": "getCredits",
      "method": "GET",
      "path": "/credits",
      "credentials": [
        "managementKey"
      ]
    },
    {
      "id": "getCurrentKey",
      "method": "GET",
      "path": "/key"
    },
    {
      "id": "getUserActivity",
      "method": "GET",
      "path": "/activity",
      "credentials": [
        "managementKey"
      ]
    },
    {
      "id": "listKeys",
      "method": "GET",
      "path": "/keys",
      "credentials": [
        "managementKey"
      ]
    },
    {
      "id": "getGeneration",
      "method": "GET",
      "path": "/generation"
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    },
    {
      "id": "listWorkspaceBudgets",
      "method": "GET",
      "path": "/workspaces/{id}/budgets",
      "credentials": [
        "managementKey"
      ]
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "129a147f99858f4fa0943c43a2c0eaf4d3b921e224394da48e96cdb7beff96f8"
}
