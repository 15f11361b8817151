// Generated from specs/deepgram by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "deepgram"> = {
  "id": "deepgram",
  "baseUrl": "https://api.deepgram.com",
  "variables": {
    "baseUrl": "DEEPGRAM_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "DEEPGRAM_API_KEY"
      ],
      "header": "Authorization",
      "scheme": "Token"
    }
  ],
  "parameters": [
    {
      "name": "project_id",
      "option": "projectId",
      "variables": [
        "DEEPGRAM_PROJECT_ID"
      ]
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-deepgram/0.0.0",
  "operations": [
    {
      "id": "listProjects",
      "method": "GET",
      "path": "/v1/projects"
    },
    {
      "id": "transcribe",
      "method": "POST",
      "path": "/v1/listen"
    },
    {
      "id": "getBalances",
      "method": "GET",
      "path": "/v1/projects/{project_id}/balances"
    },
    {
      "id": "getBillingBreakdown",
      "method": "GET",
      "path": "/v1/projects/{project_id}/billing/breakdown"
    },
    {
      "id": "listPurchases",
      "method": "GET",
      "path": "/v1/projects/{project_id}/purchases"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "2f70fcf26e89d8b91bcd0426bbd6f84b89ec3eae5d117155b30e7a2799b59193"
}
