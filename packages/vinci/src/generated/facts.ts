// Generated from specs/vinci by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "vinci"> = {
  "id": "vinci",
  "baseUrl": "https://tryvinci.com/api/v1",
  "variables": {
    "baseUrl": "VINCI_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "VINCI_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-vinci/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/billing/balance"
    },
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/billing/usage"
    },
    {
      "id": "generateTextToVideo",
      "method": "POST",
      "path": "/generate/text-to-video"
    },
    {
      "id": "generateImageToVideo",
      "method": "POST",
      "path": "/generate/image-to-video"
    },
    {
      "id": "listKeys",
      "method": "GET",
      "path": "/keys"
    },
    {
      "id": "createKey",
      "method": "POST",
      "path": "/keys"
    },
    {
      "id": "getStatus",
      "method": "GET",
      "path": "/status/{request_id}"
    },
    {
      "id": "revokeKey",
      "method": "DELETE",
      "path": "/keys/{key_id}"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2025-11-07",
  "sha256": "46299a5ef2691b4f27f83eeb77fc7ce60456218e58634479cfd66a93d3a78fd8"
}
