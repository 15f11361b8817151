// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "contentstats"> = {
  "id": "contentstats",
  "baseUrl": "https://www.contentstats.io/api/v1",
  "variables": {
    "baseUrl": "CONTENTSTATS_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "CONTENTSTATS_API_KEY"
      ],
      "header": "X-API-Key"
    }
  ],
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

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-22",
  "sha256": "5a45145e49f593759617fa6f31bbdfa67dc524aa12a49c6f7cd990a606a16ad7"
}
