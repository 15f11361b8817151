import { describe, expect, test } from "vitest"
import type { ContractViolation } from "../src/contract/contract-violation.js"
import { judgeAnswer } from "../src/contract/judge-answer.js"
import { createCheck } from "../src/engine/create-check.js"
import { readResources } from "../src/engine/resources.js"
import { toSpec } from "../src/spec/spec.js"
import { oddDocument } from "./odd-document.js"

const body = { type: "object", required: ["left"], properties: { left: { type: "number" } } }
const content = { "application/json": { schema: body } }

/** What is said of an answer to a call of an operation with these responses; undefined where it keeps to the spec. */
async function judge(
  responses: object,
  status: number,
  body: unknown,
  mediaType = "application/json",
  components: object = {},
) {
  const get = { operationId: "getIt", responses }
  const spec = toSpec({
    ...oddDocument,
    paths: { "/it": { get } },
    components: { ...oddDocument.components, ...components },
  } as never)
  const check = createCheck(await readResources(spec))
  const headers = mediaType ? { "content-type": mediaType } : {}
  const [operation] = spec.operations
  if (!operation) throw new Error("There is no operation.")
  try {
    judgeAnswer(check, operation, { status, headers, body }, false)
    return undefined
  } catch (error) {
    const { expected, faultyParty } = error as ContractViolation
    return { expected, faultyParty }
  }
}

const documented = { "200": { description: "It.", content } }

describe("a success whose status is not documented", () => {
  test.each([201, 203])(
    "is for the spec to add if its body has the shape of a documented one: %d",
    async (status) => {
      expect(await judge(documented, status, { left: 1 })).toEqual({
        expected: "a documented status: 200",
        faultyParty: "spec",
      })
    },
  )

  test.each<[number, unknown, string]>([
    [204, "", ""],
    [204, undefined, ""],
    [205, "", ""],
    [202, { queued: true }, "application/json"],
    [206, { left: "1" }, "application/json"],
    [201, "<html>", "text/html"],
  ])(
    "is a fault of the server if it withholds a documented body: %d %j",
    async (status, answer, mediaType) => {
      expect(await judge(documented, status, answer, mediaType)).toMatchObject({ faultyParty: "server" })
    },
  )

  test("is for the spec to add if no body is documented and none is sent", async () => {
    expect(await judge({ "200": { description: "Done." } }, 204, "", "")).toMatchObject({
      faultyParty: "spec",
    })
  })
})

test.each(["1e400", "-1e400"])("a number that no client can hold breaks the spec: %s", async (number) => {
  for (const left of [number, `[[{ "deep": ${number} }]]`]) {
    const schema = left === number ? body : {}
    const responses = { "200": { description: "It.", content: { "application/json": { schema } } } }
    expect(await judge(responses, 200, JSON.parse(`{ "left": ${left} }`))).toEqual({
      expected: "A number is too large for a client",
      faultyParty: "server",
    })
  }
})

test("a body that is nested deeply is judged, too", async () => {
  const deep = `{ "left": 1, "more": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`
  expect(await judge(documented, 200, JSON.parse(deep))).toBeUndefined()
})

describe("unevaluatedProperties is checked since OpenAPI 3.1", () => {
  const strict = (schema: object) => ({
    "200": { description: "It.", content: { "application/json": { schema } } },
  })
  const named = { type: "object", properties: { name: { type: "string" } } }

  test.each<[string, object]>([
    ["beside properties", { ...body, unevaluatedProperties: false }],
    ["beside allOf", { allOf: [body, named], unevaluatedProperties: false }],
    ["beside anyOf", { ...body, anyOf: [named, { required: ["none"] }], unevaluatedProperties: false }],
    [
      "within a property",
      { type: "object", properties: { left: {}, in: { ...named, unevaluatedProperties: false } } },
    ],
  ])("%s", async (_, schema) => {
    const inner = "properties" in schema && "in" in (schema.properties as object)
    const known = inner ? { left: 1, in: { name: "a" } } : { left: 1, name: undefined }
    const more = inner ? { left: 1, in: { name: "a", x: 1 } } : { left: 1, x: 1 }
    expect(await judge(strict(schema), 200, JSON.parse(JSON.stringify(known)))).toBeUndefined()
    expect(await judge(strict(schema), 200, more)).toEqual({
      expected: expect.stringContaining("must NOT have unevaluated properties: 'x'"),
      faultyParty: "spec",
    })
  })

  test("and schemas that a schema refers to are checked like it", async () => {
    const components = { schemas: { Left: { ...body, unevaluatedProperties: false } } }
    const schema = { $ref: "#/components/schemas/Left" }
    expect(await judge(strict(schema), 200, { left: 1, x: 1 }, undefined, components)).toMatchObject({
      expected: expect.stringContaining("unevaluated properties: 'x'"),
    })
  })
})

describe("a status within a range or the default is documented", () => {
  test.each([
    [404, { "200": { description: "It." }, "4XX": { description: "No.", content } }],
    [404, { "200": { description: "It." }, default: { description: "No.", content } }],
    [201, { "2XX": { description: "It.", content } }],
  ])("%d under %j", async (status, responses) => {
    expect(await judge(responses, status, { left: 1 })).toBeUndefined()
    expect(await judge(responses, status, { left: "1" })).toMatchObject({ faultyParty: "server" })
  })

  test("and a status outside of both is not, in the words of the spec", async () => {
    const responses = { "200": { description: "It.", content }, "4XX": { description: "No.", content } }
    expect(await judge(responses, 302, { left: 1 })).toEqual({
      expected: "a documented status: 200, 4XX",
      faultyParty: "server",
    })
  })
})
