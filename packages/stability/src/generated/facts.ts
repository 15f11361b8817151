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
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "20ef066c35c4e369290b50fa02d2436d80d7cd8ed2431a59926ef365656120c8"
}
