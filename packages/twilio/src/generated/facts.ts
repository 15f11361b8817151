// Generated from specs/twilio by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "twilio"> = {
  "id": "twilio",
  "baseUrl": "https://api.twilio.com/2010-04-01",
  "variables": {
    "baseUrl": "TWILIO_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "TWILIO_AUTH_TOKEN"
      ],
      "header": "Authorization",
      "scheme": "Basic",
      "user": "accountSid"
    }
  ],
  "parameters": [
    {
      "name": "AccountSid",
      "option": "accountSid",
      "variables": [
        "TWILIO_ACCOUNT_SID"
      ]
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-twilio/0.0.0",
  "operations": [
    {
      "id": "fetchBalance",
      "method": "GET",
      "path": "/Accounts/{AccountSid}/Balance.json"
    },
    {
      "id": "listUsageThisMonth",
      "method": "GET",
      "path": "/Accounts/{AccountSid}/Usage/Records/ThisMonth.json"
    },
    {
      "id": "listUsageByDay",
      "method": "GET",
      "path": "/Accounts/{AccountSid}/Usage/Records/Daily.json"
    },
    {
      "id": "createMessage",
      "method": "POST",
      "path": "/Accounts/{AccountSid}/Messages.json"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "73f878ff3de5bb684dc601f4b4902460aad26f114ab5939bc8190f3ccd10d75f"
}
