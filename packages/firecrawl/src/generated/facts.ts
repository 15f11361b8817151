// Generated from specs/firecrawl by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "firecrawl"> = {
  "id": "firecrawl",
  "baseUrl": "https://api.firecrawl.dev/v2",
  "variables": {
    "baseUrl": "FIRECRAWL_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "FIRECRAWL_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-firecrawl/0.0.0",
  "operations": [
    {
      "id": "getCreditUsage",
      "method": "GET",
      "path": "/team/credit-usage"
    },
    {
      "id": "getHistoricalCreditUsage",
      "method": "GET",
      "path": "/team/credit-usage/historical"
    },
    {
      "id": "scrape",
      "method": "POST",
      "path": "/scrape"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-26",
  "sha256": "25f466ff161db2209bd8ada05ff0f29ab6db5db921c4b4de96072d2fc047ea27"
}
