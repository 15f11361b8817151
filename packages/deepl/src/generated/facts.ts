// Generated from specs/deepl by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "deepl"> = {
  "id": "deepl",
  "baseUrl": "https://api.deepl.com",
  "otherServers": [
    {
      "url": "https://api-free.deepl.com",
      "keySuffix": ":fx"
    }
  ],
  "variables": {
    "baseUrl": "DEEPL_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "DEEPL_AUTH_KEY",
        "DEEPL_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "DeepL-Auth-Key"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-deepl/0.0.0",
  "operations": [
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/v2/usage"
    },
    {
      "id": "translateText",
      "method": "POST",
      "path": "/v2/translate"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "d3f3417beed7fe5f203a0535ca180d22ad78490fd6c3b2a04132ee376ec7f03a"
}
