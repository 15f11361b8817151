// Generated from specs/elevenlabs by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "elevenlabs"> = {
  "id": "elevenlabs",
  "baseUrl": "https://api.elevenlabs.io",
  "variables": {
    "baseUrl": "ELEVENLABS_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "ELEVENLABS_API_KEY"
      ],
      "header": "xi-api-key"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-elevenlabs/0.0.0",
  "operations": [
    {
      "id": "getSubscription",
      "method": "GET",
      "path": "/v1/user/subscription"
    },
    {
      "id": "getCharacterStats",
      "method": "GET",
      "path": "/v1/usage/character-stats"
    },
    {
      "id": "createSpeech",
      "method": "POST",
      "path": "/v1/text-to-speech/{voice_id}"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "18354ccb0840a052e371dcaa07ca1ce881cbb3d8a2e14445d26cad0d63b2c934"
}
