import type { Document } from "../src/spec/document.js"

const json = (schema: object, examples: object) => ({ content: { "application/json": { schema, examples } } })
const reason = {
  type: "object",
  required: ["reason"],
  properties: { reason: { type: "string" } },
}
const amount = { type: "object", required: ["left"], properties: { left: { type: "number" } } }
const done = { description: "Done.", ...json({ type: "object" }, { healthy: { value: {} } }) }

/** A spec with everything that the front has to mend or to refuse. */
export const oddDocument = {
  openapi: "3.1.0",
  info: {
    title: "Odd",
    version: "1",
    "x-provider": { id: "odd", name: "Odd", variables: { baseUrl: "ODD_BASE_URL" } },
  },
  servers: [
    { url: "https://odd.example/api/v1" },
    { url: "https://{host}/v0", variables: { host: { default: "old.example" } } },
  ],
  security: [{ key: [] }],
  paths: {
    "/balance": {
      get: {
        operationId: "getBalance",
        parameters: [
          { name: "days", in: "query", schema: { type: "integer", minimum: 1, maximum: 90 }, example: 30 },
        ],
        responses: {
          "200": {
            description: "Left.",
            content: {
              "application/json": {
                schema: amount,
                examples: { healthy: { value: { left: 25.5 } }, low: { value: { left: 0.1 } } },
              },
              "text/csv": { schema: { type: "string" }, examples: { table: { value: "left\n25.5\n" } } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "402": {
            description: "Out of funds.",
            headers: {
              "X-Always": { schema: { type: "integer" }, example: 7 },
              "X-Code": {
                schema: { type: "string" },
                examples: {
                  empty: { value: "nothing_left" },
                  capped: { $ref: "#/components/examples/Capped" },
                },
              },
            },
            ...json(reason, {
              poor: { value: { reason: "too little" } },
              empty: { value: { reason: "nothing" } },
              capped: { value: { reason: "cap" } },
            }),
          },
          "422": { description: "Wrong.", ...json(reason, { invalid: { value: { reason: "wrong days" } } }) },
        },
      },
    },
    "/orders": {
      post: {
        operationId: "createOrder",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
              examples: { one: { value: { kind: "clip" } } },
            },
          },
        },
        responses: {
          "200": done,
          "413": {
            description: "Large.",
            ...json(reason, { "too-large": { value: { reason: "too large" } } }),
          },
          "400": {
            description: "Wrong.",
            ...json(reason, { "bad-request": { value: { reason: "wrong order" } } }),
          },
        },
      },
    },
    "/orders/{id}": {
      get: {
        operationId: "getOrder",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "a" }],
        responses: { "200": { description: "It.", ...json({}, { healthy: { value: { id: "any" } } }) } },
      },
    },
    "/orders/latest": {
      get: {
        operationId: "getLatestOrder",
        responses: { "200": { description: "It.", ...json({}, { latest: { value: { id: "latest" } } }) } },
      },
    },
    "/bare": {
      get: {
        operationId: "getBare",
        parameters: [{ name: "days", in: "query", schema: { type: "integer" }, example: 1 }],
        responses: { "200": done },
      },
      post: {
        operationId: "sendBare",
        requestBody: { content: { "application/json": { schema: { type: "object" }, example: {} } } },
        responses: { "200": done, "204": { description: "Nothing to say." } },
      },
    },
    "/ruled": {
      get: {
        operationId: "getRuled",
        "x-answers": [
          { unlessHeader: ["X-Paid", "X-Old-Paid"], example: "unpaid" },
          { ifQuery: ["cursor"], andQuery: ["from", "to"], example: "both" },
        ],
        responses: {
          "200": done,
          "400": {
            description: "Wrong.",
            ...json(reason, { both: { value: { reason: "cursor and filter" } } }),
          },
          "402": {
            description: "Unpaid.",
            headers: { "X-Price": { schema: { type: "string" }, examples: { unpaid: { value: "5" } } } },
            ...json(reason, { unpaid: { value: { reason: "pay" } } }),
          },
        },
      },
    },
    "/gone": {
      get: {
        operationId: "getGone",
        deprecated: true,
        security: [],
        "x-answers": [{ example: "gone" }],
        responses: {
          "410": {
            description: "Gone.",
            headers: { Deprecation: { schema: { type: "string" }, example: "@1783555200" } },
            ...json(reason, { gone: { value: { reason: "gone" } } }),
          },
        },
      },
    },
    "/broken": {
      get: {
        operationId: "getBroken",
        responses: {
          "200": { description: "Broken.", ...json(amount, { wrong: { value: { left: "much" } } }) },
        },
      },
    },
    "/elsewhere": {
      servers: [{ url: "https://proxy.example/deep" }],
      get: { operationId: "getElsewhere", responses: { "200": done } },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    examples: { Capped: { value: "cap_reached" } },
    responses: {
      Unauthorized: {
        description: "No key.",
        ...json(reason, { unauthorized: { value: { reason: "no key" } } }),
      },
    },
  },
} as unknown as Document
