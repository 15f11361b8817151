// Generated from specs/featherless by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "featherless"> = {
  "id": "featherless",
  "baseUrl": "https://api.featherless.ai",
  "variables": {
    "baseUrl": "FEATHERLESS_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "FEATHERLESS_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-featherless/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/credits/balance"
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
  "version": "2026-11-26",
  "sha256": "d690d75499ab72ea39d4a7972ee10743d1d8202fbd6f9b107e2ef1b144645cb7"
}
