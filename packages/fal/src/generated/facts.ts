// Generated from specs/fal by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "fal"> = {
  "id": "fal",
  "baseUrl": "https://api.fal.ai/v1",
  "variables": {
    "baseUrl": "FAL_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "FAL_KEY"
      ],
      "header": "Authorization",
      "scheme": "Key"
    },
    {
      "option": "adminKey",
      "variables": [
        "FAL_ADMIN_KEY"
      ],
      "header": "Authorization",
      "scheme": "Key"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-fal/0.0.0",
  "operations": [
    {
      "id": "getAccountBilling",
      "method": "GET",
      "path": "/account/billing",
      "credentials": [
        "adminKey"
      ]
    },
    {
      "id": "getModelUsage",
      "method": "GET",
      "path": "/models/usage",
      "credentials": [
        "adminKey"
      ]
    },
    {
      "id": "createImage",
      "method": "POST",
      "path": "/fal-ai/flux/schnell",
      "baseUrl": "https://fal.run"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "68b57ae71c1b530bb294cca8cdeab2605430a5dd3ff473b17f83896945fcd002"
}
