// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths, "shortgenius"> = {
  "id": "shortgenius",
  "baseUrl": "https://api.shortgenius.com/v1",
  "auth": {
    "header": "Authorization",
    "scheme": "Bearer"
  },
  "environment": {
    "apiKey": "SHORTGENIUS_API_KEY",
    "baseUrl": "SHORTGENIUS_BASE_URL"
  },
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-shortgenius/0.0.0",
  "operations": [
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/credits"
    },
    {
      "id": "checkHealth",
      "method": "GET",
      "path": "/health"
    },
    {
      "id": "createVideo",
      "method": "POST",
      "path": "/videos"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2025-06-27",
  "sha256": "e655b984134a5f990014b0d91ca97d5941405959bdcfd8216ec9ad73d0a7c5d4"
}
