import { describe, expect, test } from "vitest"
import type { ContractViolation } from "../src/contract/contract-violation.js"
import { judgeAnswer } from "../src/contract/judge-answer.js"
import { createCheck } from "../src/engine/create-check.js"
import { readResources } from "../src/engine/resources.js"
import { toSpec } from "../src/spec/to-spec.js"
import { oddDocument } from "./odd-document.js"

const body = { type: "object", required: ["left"], properties: { left: { type: "number" } } }
const content = { "application/json": { schema: body } }

/** What is said of an answer to a call of an operation with these responses; undefined where it keeps to the spec. */
async function judge(responses: object, status: number, body: unknown, mediaType = "application/json") {
  const get = { operationId: "getIt", responses }
  const spec = toSpec({ ...oddDocument, paths: { "/it": { get } } } as never)
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

describe("a status that stands under a range or the default is documented", () => {
  test.each([
    [404, { "200": { description: "It." }, "4XX": { description: "No.", content } }],
    [404, { "200": { description: "It." }, default: { description: "No.", content } }],
    [201, { "2XX": { description: "It.", content } }],
  ])("%d under %j", async (status, responses) => {
    expect(await judge(responses, status, { left: 1 })).toBeUndefined()
    expect(await judge(responses, status, { left: "1" })).toMatchObject({ faultyParty: "server" })
  })

  test("and one that stands nowhere is not, in the words of the spec", async () => {
    const responses = { "200": { description: "It.", content }, "4XX": { description: "No.", content } }
    expect(await judge(responses, 302, { left: 1 })).toEqual({
      expected: "a documented status: 200, 4XX",
      faultyParty: "server",
    })
  })
})
