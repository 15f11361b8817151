// Generated from specs/stability by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "stability"> = {
  "id": "stability",
  "baseUrl": "https://api.stability.ai",
  "variables": {
    "baseUrl": "STABILITY_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "STABILITY_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-stability/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/v1/user/balance"
    },
    {
      "id": "generateCore",
      "method": "POST",
      "path": "/v2beta/stable-image/generate/core",
      "headers": {
        "Accept": "application/json"
      }
    },
    {
      "id": "generateImage",
      "method": "POST",
      "path": "/v1/generation/{engine_id}/text-to-image",
      "headers": {
        "Accept": "application/json"
      }
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "480c700a551367cf1b477b6a849f66e71b695f609721add1074e903855dbba54"
}
