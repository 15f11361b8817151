// Generated from specs/deepseek by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "deepseek"> = {
  "id": "deepseek",
  "baseUrl": "https://api.deepseek.com",
  "variables": {
    "baseUrl": "DEEPSEEK_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "DEEPSEEK_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-deepseek/0.0.0",
  "operations": [
    {
      "id": "getUserBalance",
      "method": "GET",
      "path": "/user/balance"
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "640eefc49f5d68076d801c207b52692496e0d20f4f1f816e58160115518266c1"
}
