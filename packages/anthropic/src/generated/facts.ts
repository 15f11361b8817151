// Generated from specs/anthropic by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "anthropic"> = {
  "id": "anthropic",
  "baseUrl": "https://api.anthropic.com",
  "variables": {
    "baseUrl": "ANTHROPIC_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "ANTHROPIC_API_KEY"
      ],
      "header": "x-api-key"
    },
    {
      "option": "adminKey",
      "variables": [
        "ANTHROPIC_ADMIN_API_KEY",
        "ANTHROPIC_ADMIN_KEY"
      ],
      "header": "x-api-key"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-anthropic/0.0.0",
  "operations": [
    {
      "id": "getCost",
      "method": "GET",
      "path": "/v1/organizations/analytics/cost",
      "credentials": [
        "adminKey"
      ],
      "headers": {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "analytics-usage-cost-2026-08-24"
      }
    },
    {
      "id": "getCostReport",
      "method": "GET",
      "path": "/v1/organizations/cost_report",
      "credentials": [
        "adminKey"
      ],
      "headers": {
        "anthropic-version": "2023-06-01"
      }
    },
    {
      "id": "listSpendLimits",
      "method": "GET",
      "path": "/v1/organizations/spend_limits",
      "credentials": [
        "adminKey"
      ],
      "headers": {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "spend-limit-reads-2026-09-26"
      }
    },
    {
      "id": "listEffectiveSpendLimits",
      "method": "GET",
      "path": "/v1/organizations/spend_limits/effective",
      "credentials": [
        "adminKey"
      ],
      "headers": {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "spend-limit-reads-2026-09-26"
      }
    },
    {
      "id": "createMessage",
      "method": "POST",
      "path": "/v1/messages",
      "headers": {
        "anthropic-version": "2023-06-01"
      }
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "ff4de8f2c976c381aa39762fdfbf73e8f340697dca22717715a7794250b0280b"
}
