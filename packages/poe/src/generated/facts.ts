// Generated from specs/poe by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "poe"> = {
  "id": "poe",
  "baseUrl": "https://api.poe.com",
  "variables": {
    "baseUrl": "POE_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "POE_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-poe/0.0.0",
  "operations": [
    {
      "id": "getCurrentBalance",
      "method": "GET",
      "path": "/usage/current_balance"
    },
    {
      "id": "getPointsHistory",
      "method": "GET",
      "path": "/usage/points_history"
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/v1/chat/completions"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "cc9a4649a35b91c19f0608121ecd6029b16ab3f2f15eceeee2162028bd613419"
}
