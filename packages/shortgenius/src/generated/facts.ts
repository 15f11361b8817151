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
      "id": "createVideo",
      "method": "POST",
      "path": "/videos"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2025-06-27",
  "sha256": "ca73a168abf4a5449a232ee089dc6564e14b409a264a86d71b82f3d77149978b"
}
