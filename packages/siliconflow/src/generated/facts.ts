// Generated from specs/siliconflow by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "siliconflow"> = {
  "id": "siliconflow",
  "baseUrl": "https://api.siliconflow.com/v1",
  "region": "global",
  "otherServers": [
    {
      "url": "https://api.siliconflow.cn/v1",
      "region": "cn"
    }
  ],
  "variables": {
    "baseUrl": "SILICONFLOW_BASE_URL",
    "region": "SILICONFLOW_REGION"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "SILICONFLOW_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-siliconflow/0.0.0",
  "operations": [
    {
      "id": "getUserInfo",
      "method": "GET",
      "path": "/user/info",
      "errorWhen": {
        "field": [
          "code"
        ],
        "not": [
          20000
        ]
      }
    },
    {
      "id": "createChatCompletion",
      "method": "POST",
      "path": "/chat/completions",
      "errorWhen": {
        "field": [
          "code"
        ],
        "not": [
          20000
        ]
      }
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-26",
  "sha256": "cf09655575239f34644e86c18ba436a9ac770e3e3279ef18bc79d731b12352d8"
}
