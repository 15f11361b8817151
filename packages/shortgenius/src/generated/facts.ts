// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "shortgenius"> = {
  "id": "shortgenius",
  "baseUrl": "https://api.shortgenius.com/v1",
  "variables": {
    "baseUrl": "SHORTGENIUS_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "SHORTGENIUS_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-shortgenius/0.0.0",
  "operations": [
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/credits"
    },
    {
      "id": "checkHealth",
      "method": "GET",
      "path": "/health"
    },
    {
      "id": "createVideo",
      "method": "POST",
      "path": "/videos"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2025-06-27",
  "sha256": "3da68b4766e3ca611d21ef4cd799c6304ddf99815e89d1fab32d2b382c0b7f51"
}
