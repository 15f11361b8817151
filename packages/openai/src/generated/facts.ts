// Generated from specs/openai by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "openai"> = {
  "id": "openai",
  "baseUrl": "https://api.openai.com/v1",
  "variables": {
    "baseUrl": "OPENAI_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "OPENAI_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    },
    {
      "option": "adminKey",
      "variables": [
        "OPENAI_ADMIN_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-openai/0.0.0",
  "operations": [
    {
      "id": "getCosts",
      "method": "GET",
      "path": "/organization/costs",
      "credentials": [
        "adminKey"
      ]
    },
    {
      "id": "getSpendLimit",
      "method": "GET",
      "path": "/organization/spend_limit",
      "credentials": [
        "adminKey"
      ]
    },
    {
      "id": "listSpendAlerts",
      "method": "GET",
      "path": "/organization/spend_alerts",
      "credentials": [
        "adminKey"
      ]
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    },
    {
      "id": "getProjectSpendLimit",
      "method": "GET",
      "path": "/organization/projects/{project_id}/spend_limit",
      "credentials": [
        "adminKey"
      ]
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "8d69c29d1e205a0119224634ddcb086782aa07d2d76cbda41e1eeffa78894790"
}
