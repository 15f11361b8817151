// Generated from specs/moonshot by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "moonshot"> = {
  "id": "moonshot",
  "baseUrl": "https://api.moonshot.ai/v1",
  "region": "global",
  "otherServers": [
    {
      "url": "https://api.moonshot.cn/v1",
      "region": "cn"
    }
  ],
  "variables": {
    "baseUrl": "MOONSHOT_BASE_URL",
    "region": "MOONSHOT_REGION"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "MOONSHOT_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-moonshot/0.0.0",
  "operations": [
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/users/me/balance",
      "errorWhen": {
        "field": [
          "code"
        ],
        "not": [
          0
        ]
      }
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "2e8edc7866ee20c1ad3f050533360f4ffea9e458945402d3caaf00e3fa11d80a"
}
