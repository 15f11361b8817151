// Generated from specs/xai by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "xai"> = {
  "id": "xai",
  "baseUrl": "https://api.x.ai",
  "variables": {
    "baseUrl": "XAI_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "XAI_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    },
    {
      "option": "managementKey",
      "variables": [
        "XAI_MANAGEMENT_API_KEY",
        "XAI_MANAGEMENT_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "parameters": [
    {
      "name": "team_id",
      "option": "teamId",
      "variables": [
        "XAI_TEAM_ID"
      ]
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-xai/0.0.0",
  "operations": [
    {
      "id": "validateManagementKey",
      "method": "GET",
      "path": "/auth/management-keys/validation",
      "credentials": [
        "managementKey"
      ],
      "baseUrl": "https://management-api.x.ai"
    },
    {
      "id": "createResponse",
      "method": "POST",
      "path": "/v1/responses"
    },
    {
      "id": "previewInvoice",
      "method": "GET",
      "path": "/v1/billing/teams/{team_id}/postpaid/invoice/preview",
      "credentials": [
        "managementKey"
      ],
      "baseUrl": "https://management-api.x.ai"
    },
    {
      "id": "getPrepaidBalance",
      "method": "GET",
      "path": "/v1/billing/teams/{team_id}/prepaid/balance",
      "credentials": [
        "managementKey"
      ],
      "baseUrl": "https://management-api.x.ai"
    },
    {
      "id": "getSpendingLimits",
      "method": "GET",
      "path": "/v1/billing/teams/{team_id}/postpaid/spending-limits",
      "credentials": [
        "managementKey"
      ],
      "baseUrl": "https://management-api.x.ai"
    },
    {
      "id": "analyzeUsage",
      "method": "POST",
      "path": "/v1/billing/teams/{team_id}/usage",
      "credentials": [
        "managementKey"
      ],
      "baseUrl": "https://management-api.x.ai",
      "repeatable": true
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "ab519afb2dedda9abcf9e8d89b5c3300fe4328a8d464909f4529a32bcc8dd11a"
}
