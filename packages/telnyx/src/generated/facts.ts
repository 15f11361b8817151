// Generated from specs/telnyx by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "telnyx"> = {
  "id": "telnyx",
  "baseUrl": "https://api.telnyx.com/v2",
  "variables": {
    "baseUrl": "TELNYX_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "TELNYX_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-telnyx/0.0.0",
  "operations": [
    {
      "id": "retrieveBalance",
      "method": "GET",
      "path": "/balance"
    },
    {
      "id": "listMessagingProfiles",
      "method": "GET",
      "path": "/messaging_profiles"
    },
    {
      "id": "sendMessage",
      "method": "POST",
      "path": "/messages"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "771e817dd747fd13dc65319c73cef5606ae116bd84c48dbe03bb658a918d2352"
}
