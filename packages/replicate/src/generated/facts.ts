// Generated from specs/replicate by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "replicate"> = {
  "id": "replicate",
  "baseUrl": "https://api.replicate.com/v1",
  "variables": {
    "baseUrl": "REPLICATE_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "REPLICATE_API_TOKEN"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-replicate/0.0.0",
  "operations": [
    {
      "id": "createPrediction",
      "method": "POST",
      "path": "/predictions"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "788ba80fa54d8655a8ffd03b5de707a8a56fd1045d623f68fee9803c0fe67ae6"
}
