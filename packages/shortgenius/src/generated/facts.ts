// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths> = {
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
  "sha256": "f0a4f062082408920c653bf4d0ec55c4a8da0482b5c07b115b602f243172b92c"
}
