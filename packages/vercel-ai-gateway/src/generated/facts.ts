// Generated from specs/vercel-ai-gateway by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "vercel-ai-gateway"> = {
  "id": "vercel-ai-gateway",
  "baseUrl": "https://ai-gateway.vercel.sh/v1",
  "variables": {
    "baseUrl": "AI_GATEWAY_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "AI_GATEWAY_API_KEY",
        "VERCEL_OIDC_TOKEN"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-vercel-ai-gateway/0.0.0",
  "operations": [
    {
      "id": "getCredits",
      "method": "GET",
      "path": "/credits"
    },
    {
      "id": "getReport",
      "method": "GET",
      "path": "/report",
      "repeatable": false
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
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "801537152c49a6253114069efb14d0ccec086cca57f01b1eccac6f7859e95a4c"
}
