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
  "sha256": "73f220e9c6d0303189100e2e51967305484fd6c2fff82aef8e7584f367c9aa25"
}
