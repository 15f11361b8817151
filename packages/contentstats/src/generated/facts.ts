// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core"
import type { paths } from "./wire.js"

/** What the spec states: base URL, auth, environment variables, operations. */
export const facts: ProviderFacts<paths, "contentstats"> = {
  "id": "contentstats",
  "baseUrl": "https://www.contentstats.io/api/v1",
  "auth": {
    "header": "X-API-Key"
  },
  "environment": {
    "apiKey": "CONTENTSTATS_API_KEY",
    "baseUrl": "CONTENTSTATS_BASE_URL"
  },
  "lifetime": 300000,
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
    },
    {
      "id": "listVideos",
      "method": "GET",
      "path": "/videos"
    },
    {
      "id": "getVideo",
      "method": "GET",
      "path": "/videos/{id}"
    },
    {
      "id": "stopVideo",
      "method": "POST",
      "path": "/videos/{id}/stop"
    }
  ]
}

/** Which spec this package was made from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-22",
  "sha256": "5b60746f0fae9318f5d1dfe92b7b2f09bed8926871b4f9710491343f22e8a0e8"
}
