import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { stringify } from "yaml"
import { generateDocument } from "../src/code/generate-document.ts"
import { findExamples } from "../src/document/find-examples.ts"
import { readVendor } from "../src/read-vendor.ts"
import { toPackageSkeleton } from "../src/skeleton/package-skeleton.ts"
import { toVendorSkeleton } from "../src/skeleton/vendor-skeleton.ts"
import { createVastDocument } from "./create-vast-document.ts"
import { acme, edit, readAcme } from "./read-acme.ts"

/** A document as vendors write them: words everywhere, shared responses, properties that are called like words. */
const vendor = `openapi: 3.0.3
info: { title: Acme API, version: "2.4", description: VENDOR }
servers: [{ url: https://api.acme.example/v2, description: VENDOR }]
tags: [{ name: wallet, description: VENDOR }]
security: [{ token: [] }]
paths:
  /credits:
    parameters: [{ name: trace, in: header, description: VENDOR, schema: { type: string, format: uuid } }]
    get:
      tags: [wallet]
      summary: VENDOR
      description: VENDOR
      operationId: get-credits
      x-code-samples: [{ lang: curl, source: VENDOR }]
      parameters:
        - $ref: "#/components/parameters/Team"
        - { name: verbose, in: query, description: VENDOR, schema: { type: boolean } }
      responses:
        "200":
          description: VENDOR
          headers: { x-left: { description: VENDOR, schema: { type: integer } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Credits" } } }
        "401": { $ref: "#/components/responses/Error" }
        "403": { $ref: "#/components/responses/Error" }
        default: { $ref: "#/components/responses/Error" }
  /videos:
    post:
      summary: VENDOR
      security: [{ token: [] }, { oauth: [a] }]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties: { prompt: { type: string, example: A boat }, description: { type: string, description: VENDOR } }
      responses:
        "201":
          description: VENDOR
          content: { application/json: { schema: { $ref: "#/components/schemas/Node" } } }
        "402": { $ref: "#/components/responses/Error" }
        "429": { description: VENDOR }
  /other: { get: { operationId: other, summary: VENDOR, responses: { "200": { description: VENDOR } } } }
components:
  parameters:
    Team: { name: team, in: query, description: VENDOR, schema: { type: string } }
  responses:
    Error:
      description: VENDOR
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" }, example: { error: No } } }
  schemas:
    Credits:
      type: object
      required: [remaining, summary]
      description: VENDOR
      properties:
        remaining: { type: string, description: VENDOR, example: "12.50" }
        expires_at: { type: string, format: date-time, nullable: true }
        summary: { allOf: [{ type: object, properties: { total: { type: number } } }] }
        plan: { type: string, enum: [free, pro] }
    Error: { type: object, properties: { error: { type: string } } }
    Node: { type: object, required: [id], properties: { id: { type: string, minLength: 6 }, next: { $ref: "#/components/schemas/Node" }, all: { type: array, items: { $ref: "#/components/schemas/Node" } } } }
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Token, description: VENDOR }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example, scopes: { a: VENDOR } } } }
`

async function readFrom(text: string, keep: string) {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-vendor-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, "vendor.yaml"), text)
  return readVendor(join(folder, "vendor.yaml"), keep)
}

/** The spec that is made of a vendor's document, without a hand on it. */
async function createSpec(text: string, keep: string) {
  const { version, text: whole, ...part } = await readFrom(text, keep)
  const files = toVendorSkeleton({ id: "acme", name: "Acme", ...part }, whole, version, "2026-11-26")
  return readAcme(
    Object.fromEntries([...files].map(([file, text]) => [file.replace("specs/acme/", ""), text])),
  )
}

const keep = "GET /credits, post /videos"

test("a spec that is generated from a vendor's document satisfies all rules", async () => {
  const { document } = await createSpec(vendor, keep)
  expect(Object.keys(document.paths)).toEqual(["/credits", "/videos"])
  expect(document.security).toEqual([{ token: [] }])
  expect(document.components.securitySchemes).toMatchObject({
    token: { "x-credential": { variables: ["ACME_API_KEY"], option: "apiKey" } },
  })
})

test("the vendor's prose is not published, and every property is", async () => {
  const text = generateDocument(await createSpec(vendor, keep))
  expect(text).not.toContain("VENDOR")
  for (const name of ["remaining", "summary", "description", "expires_at"]) expect(text).toContain(`${name}:`)
})

test("every response has an example, named after its status, even if statuses share a response", async () => {
  const examples = findExamples((await createSpec(vendor, keep)).document)
  expect(examples.map(({ operation, status, name }) => `${operation} ${status} ${name}`)).toEqual([
    "getCredits 200 healthy",
    "getCredits 401 unauthorized",
    "getCredits 403 forbidden",
    "postVideos 201 healthy",
    "postVideos 402 empty",
    "postVideos 429 too-many-requests",
  ])
  expect(examples[0]?.value).toMatchObject({ remaining: "12.50", summary: { total: 1 }, plan: "free" })
  expect(examples[3]?.value).toEqual({ id: "text--", all: [] })
  expect(examples[4]).toMatchObject({ value: { error: "No" }, evidence: "documented" })
  expect(examples[5]).toMatchObject({ evidence: "inferred" })
})

test("the same holds for 100 paths and 700 schemas, and the result is under 60 kB", async () => {
  const spec = await createSpec(stringify(createVastDocument()), "GET /do/3,POST /do/42")
  expect(generateDocument(spec).length).toBeLessThan(60_000)
}, 60_000)

test("the expectations list every example, and the adapter reads the operation that reports the balance", async () => {
  const files = toPackageSkeleton(await createSpec(vendor, keep))
  const expectations = files.get("packages/acme/test/expectations.ts") ?? ""
  expect(expectations.match(/^ {6}.*$/gm)).toEqual([
    "      healthy: { todo },",
    '      unauthorized: { name: "AuthenticationError" },',
    '      forbidden: { name: "PermissionError" },',
    "      healthy: viaClient,",
    '      empty: { name: "InsufficientBalanceError" },',
    '      "too-many-requests": { name: "RateLimitError" },',
  ])
  expect(files.get("packages/acme/src/adapter.ts")).toContain('await get("/credits", call)')
})

test("a figure whose format the spec states is read", async () => {
  const marked = edit(
    acme,
    "usd: { type: number, ",
    "usd: { type: number, x-unit: USD, x-evidence: documented, ",
  )
  const files = toPackageSkeleton(await readAcme({ "openapi.yaml": marked }))
  expect(files.get("packages/acme/src/adapter.ts")).toContain("readAmount(wire, fields.usd)")
})

test.each([
  [
    "an operation that it does not have",
    vendor,
    "GET /credits,GET /nothing",
    "has no operation GET /nothing.",
  ],
  [
    "an invalid operation",
    vendor,
    "credits",
    '"credits" is not an operation; use a form such as "GET /credits".',
  ],
  [
    "another kind of document",
    "swagger: '2.0'",
    keep,
    "is not an OpenAPI 3 document with a version and paths.",
  ],
  ["invalid YAML", "a: [", keep, "is neither YAML nor JSON: "],
])("a vendor's document is refused for %s", async (_, text, keep, reason) => {
  await expect(readFrom(text, keep)).rejects.toMatchObject({
    name: "UsageError",
    message: expect.stringContaining(reason),
  })
})

test("a missing document is refused", async () => {
  await expect(readVendor("/nowhere/openapi.yaml", keep)).rejects.toThrow(
    "/nowhere/openapi.yaml cannot be read: ENOENT",
  )
})
