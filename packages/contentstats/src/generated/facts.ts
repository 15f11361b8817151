// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths> = {
  "id": "contentstats",
  "baseUrl": "https://www.contentstats.io/api/v1",
  "auth": {
    "header": "X-API-Key"
  },
  "environment": {
    "apiKey": "CONTENTSTATS_API_KEY",
    "baseUrl": "CONTENTSTATS_BASE_URL"
  },
  "userAgent": "api-balance-contentstats/0.0.0",
  "operations": [
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/usage"
    },
    {
      "id": "trackVideo",
      "method": "POST",
      "path": "/videos/track"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-22",
  "sha256": "2ddc21f856cd72f8a43a442f0b4ecb789f43ecd004bec48b2c53fcad00a372d2"
}
