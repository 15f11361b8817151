// Generated from specs/digitalocean by "npm run generate"; do not edit.
import type { ProviderFacts } from "@api-balance/core/adapter"
import type { paths } from "./wire.js"

/** The facts of the spec: base URL, keys, environment variables, operations. */
export const facts: ProviderFacts<paths, "digitalocean"> = {
  "id": "digitalocean",
  "baseUrl": "https://api.digitalocean.com",
  "variables": {
    "baseUrl": "DIGITALOCEAN_BASE_URL"
  },
  "credentials": [
    {
      "option": "apiKey",
      "variables": [
        "DIGITALOCEAN_TOKEN",
        "DIGITALOCEAN_ACCESS_TOKEN"
      ],
      "header": "Authorization",
      "scheme": "Bearer"
    }
  ],
  "parameters": [
    {
      "name": "account_urn",
      "option": "accountUrn",
      "variables": [
        "DIGITALOCEAN_ACCOUNT_URN"
      ]
    }
  ],
  "cacheTtlMs": 30000,
  "userAgent": "api-balance-digitalocean/0.0.0",
  "operations": [
    {
      "id": "getAccount",
      "method": "GET",
      "path": "/v2/account"
    },
    {
      "id": "getCustomerBalance",
      "method": "GET",
      "path": "/v2/customers/my/balance"
    },
    {
      "id": "getPrepaymentConfig",
      "method": "GET",
      "path": "/v2/customers/my/prepayment_config"
    },
    {
      "id": "listBillingHistory",
      "method": "GET",
      "path": "/v2/customers/my/billing_history"
    },
    {
      "id": "createDroplet",
      "method": "POST",
      "path": "/v2/droplets"
    },
    {
      "id": "listBillingInsights",
      "method": "GET",
      "path": "/v2/billing/{account_urn}/insights/{start_date}/{end_date}"
    }
  ]
}

/** The spec that this package was built from: its version, and the sha256 of the published openapi.yaml. */
export const spec = {
  "version": "2026-11-25",
  "sha256": "7c73b6c3025fa8b892579eba4117cd09aef3c6bb43541660418b0e8aa67a8006"
}
