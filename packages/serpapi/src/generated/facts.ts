// Generated from specs/serpapi by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "serpapi"> = {
  "id": "serpapi",
  "baseUrl": "https://serpapi.com",
  "variables": {
    "baseUrl": "SERPAPI_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "SERPAPI_API_KEY",
        "SERPAPI_KEY"
      ],
      "query": "api_key"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-serpapi/0.0.0",
  "operations": [
    {
      "id": "getAccount",
      "method": "GET",
      "path": "/account.json"
    },
    {
      "id": "search",
      "method": "GET",
      "path": "/search.json",
      "errorWhen": {
        "field": [
          "error"
        ],
        "is": [
          "Your account has run out of searches."
        ]
      },
      "repeatable": false
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-26",
  "sha256": "bacf3409d792114aed87a29a56108dac5e22808fbb1d7aa276494ec10fd85546"
}
