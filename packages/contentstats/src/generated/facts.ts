// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
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
  "cacheTtlMs": 300000,
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
  "sha256": "04cd2c36f105033d5c03e73b8248cb00940f0daaf25f58f18f8d6bf9fa33e502"
}
