// Generated from specs/gemini by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "gemini"> = {
  "id": "gemini",
  "baseUrl": "https://generativelanguage.googleapis.com/v1beta",
  "variables": {
    "baseUrl": "GEMINI_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY"
      ],
      "header": "x-goog-api-key"
    }
  ],
  "cacheTtlMs": 60000,
  "userAgent": "api-balance-gemini/0.0.0",
  "operations": [
    {
      "id": "generateContent",
      "method": "POST",
      "path": "/models/{model}:generateContent"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "45e102558a263c0125df20380aa4dc78c20600ad43bfc7edf82c39f64531786a"
}
