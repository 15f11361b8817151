// Generated from specs/tavily by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "tavily"> = {
  "id": "tavily",
  "baseUrl": "https://api.tavily.com",
  "variables": {
    "baseUrl": "TAVILY_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "TAVILY_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-tavily/0.0.0",
  "operations": [
    {
      "id": "getUsage",
      "method": "GET",
      "path": "/usage"
    },
    {
      "id": "search",
      "method": "POST",
      "path": "/search"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "18b8451c16e595cd9a8ca7268ff54ebbc6d752b972a1cd13c6b5ff4c70460f8a"
}
