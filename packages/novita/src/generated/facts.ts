// Generated from specs/novita by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "novita"> = {
  "id": "novita",
  "baseUrl": "https://api.novita.ai",
  "variables": {
    "baseUrl": "NOVITA_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "NOVITA_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-novita/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/openapi/v1/billing/balance/detail",
      "headers": {
        "Content-Type": "application/json"
      }
    },
    {
      "id": "listMonthlyBills",
      "method": "GET",
      "path": "/openapi/v1/billing/monthly/bill",
      "headers": {
        "Content-Type": "application/json"
      }
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/openai/v1/chat/completions"
    },
    {
      "id": "createImage",
      "method": "POST",
      "path": "/v3/async/txt2img"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-26",
  "sha256": "49a989bcd65751e17897c340ddd0649bb1263564eeaa2e146ab455f3ab18ea22"
}
