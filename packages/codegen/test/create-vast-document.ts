import { parse } from "yaml"
import { acme } from "./read-acme.ts"

/**
 * A vendor's document of 100 paths with three operations each, and of 700 schemas, in groups of seven that lead to one
 * another in circles.
 */
export function createVastDocument(): object {
  const { info, servers, security } = parse(acme)
  const tags = ["Billing", "Spending", "Videos"]
  return {
    openapi: "3.1.0",
    info,
    servers,
    security,
    tags: tags.map((name) => ({ name, description: `${name} of Acme. `.repeat(20) })),
    paths: Object.fromEntries(
      count(100).map((index) => [
        `/do/${index}`,
        {
          get: createOperation(`get${index}`, index * 7, "Billing"),
          post: createOperation(`post${index}`, index * 7 + 1, "Spending"),
          put: createOperation(`put${index}`, 0, "Videos"),
        },
      ]),
    ),
    webhooks: { paid: { post: createOperation("paid", 0, "Videos") } },
    components: {
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer", "x-credential": { variables: ["ACME_API_KEY"] } },
        unused: { type: "http", scheme: "basic" },
      },
      parameters: {
        Page: {
          name: "page",
          in: "query",
          description: "Which page.",
          schema: { type: "integer" },
          example: 1,
        },
        Unused: { name: "unused", in: "query", schema: { type: "string" } },
      },
      responses: {
        Unauthorized: createResponse("unauthorized", 699),
        Unused: { description: "Nobody gives it." },
      },
      schemas: Object.fromEntries(count(700).map((index) => [`Schema${index}`, createSchema(index)])),
    },
  }
}

function createOperation(operationId: string, schema: number, tag: string): object {
  return {
    operationId,
    tags: [tag],
    summary: `What ${operationId} is for`,
    description: `What ${operationId} does, at some length. `.repeat(10),
    "x-evidence": "documented",
    externalDocs: { url: `https://acme.example/docs/${operationId}` },
    parameters: [{ $ref: "#/components/parameters/Page" }],
    responses: {
      "200": createResponse("healthy", schema),
      "401": { $ref: "#/components/responses/Unauthorized" },
    },
  }
}

function createResponse(example: string, schema: number): object {
  return {
    description: "A response.",
    "x-evidence": "documented",
    content: {
      "application/json": {
        schema: { $ref: `#/components/schemas/Schema${schema}` },
        examples: { [example]: { summary: "As it comes", value: { kind: "a" } } },
      },
    },
  }
}

function createSchema(index: number): object {
  const group = index - (index % 7)
  const toReference = (step: number) => `#/components/schemas/Schema${group + ((index + step) % 7)}`
  return {
    type: "object",
    required: ["kind"],
    description: `The schema ${index}, at some length. `.repeat(10),
    properties: {
      kind: { type: "string", enum: ["a", "b"], description: "Its kind." },
      next: { $ref: toReference(1) },
      other: {
        oneOf: [{ $ref: toReference(2) }],
        discriminator: { propertyName: "kind", mapping: { a: toReference(3) } },
      },
    },
  }
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
