import { describe, expect, test } from "vitest"
import { findResponse, toStatus } from "../src/spec/statuses.js"
import { startOddMock } from "./start-odd-mock.js"

const schema = { type: "object", required: ["said"], properties: { said: { type: "string" } } }

/** A response whose examples say what they are called. */
const says = (...names: string[]) => ({
  description: "It.",
  headers: { "X-Said": { schema: { type: "string" }, example: names[0] } },
  content: {
    "application/json": {
      schema,
      examples: Object.fromEntries(names.map((name) => [name, { value: { said: name } }])),
    },
  },
})

/** A mock of an operation with these responses, and a call that gives the status, and what was said. */
async function startWith(responses: object) {
  const parameters = [{ name: "days", in: "query", schema: { type: "integer" } }]
  const post = { operationId: "sendIt", requestBody: { content: { "application/json": {} } }, responses }
  const get = { operationId: "getIt", parameters, responses }
  const { ask, mock, log } = await startOddMock({ paths: { "/it": { get, post } } })
  const call = async (prefer = "", path = "/it", init: object = {}) => {
    const response = await ask(path, { headers: { ...(prefer && { prefer }) }, ...init })
    const { said } = (await response.json()) as { said?: string }
    return [response.status, said]
  }
  return { call, mock, log }
}

test.each([
  ["200", ["200", "4XX"], 200],
  ["4XX", ["200", "4XX"], 400],
  ["4XX", ["400", "401", "4XX"], 402],
  ["2XX", ["2XX"], 200],
  ["2XX", ["200", "2XX"], 201],
  ["default", ["200", "default"], 500],
  ["default", ["2XX", "4XX", "500", "default"], 501],
  ["default", ["2XX", "5XX", "default"], 400],
  ["default", ["default"], 200],
  ["default", ["404", "default"], 200],
])("the status of %s among %j is %d", (key, keys, status) => {
  expect(toStatus(key, keys)).toBe(status)
})

test("a status belongs to itself, else to its range, else to the default; an invalid status belongs to none", () => {
  const responses = ["default", "4XX", "404"].map((key) => ({ key }))
  const keys = [404, 403, 500, 99, 600, 40.4, Number.NaN].map((one) => findResponse(responses, one)?.key)
  expect(keys).toEqual(["404", "4XX", "default", undefined, undefined, undefined, undefined])
})

describe("a mock of a spec with ranges and a default", () => {
  const responses = {
    "200": says("healthy"),
    "402": says("empty"),
    "4XX": says("refused", "strange"),
    "5XX": says("down"),
    default: says("whatever"),
    "x-note": says("nothing"),
  }

  test("lists and serves every scenario", async () => {
    const { call, mock } = await startWith(responses)
    const statuses = mock.scenarios.map(({ name, operations }) => [name, operations[0]?.status])
    expect(Object.fromEntries(statuses)).toEqual({
      healthy: 200,
      empty: 402,
      refused: 400,
      strange: 400,
      down: 500,
      whatever: 201,
    })
    for (const [name, status] of statuses) {
      mock.use(name as string)
      expect(await call()).toEqual([status, name])
    }
  })

  test.each([
    ["code=402", [402, "empty"]],
    ["code=418", [418, "refused"]],
    ["code=418, example=strange", [418, "strange"]],
    ["example=strange", [400, "strange"]],
    ["code=503", [503, "down"]],
    ["code=302", [302, "whatever"]],
  ])("serves %s: the exact status, then its range, then the default", async (prefer, answer) => {
    const { call } = await startWith(responses)
    expect(await call(prefer, "/it", { headers: { prefer }, redirect: "manual" })).toEqual(answer)
  })

  test.each(["code=700", "code=99", "code=x", "code=402, example=strange"])(
    "does not offer %s",
    async (prefer) => {
      const { call, log } = await startWith(responses)
      expect((await call(prefer))[0]).toBe(501)
      if (prefer.startsWith("code=7"))
        expect(log[0]?.problem).toContain("It has: 200, 402, 4XX, 5XX, default.")
    },
  )
})

describe("a wrong request", () => {
  test.each([
    [{ "400": says("exact"), "4XX": says("range"), default: says("any") }, [400, "exact"]],
    [{ "4XX": says("range"), default: says("any") }, [400, "range"]],
    [{ default: says("any") }, [422, "any"]],
    [{ "422": says("exact"), "4XX": says("range") }, [422, "exact"]],
  ])("is refused with the exact status, then the range, then the default (%#)", async (refusals, answer) => {
    const { call } = await startWith({ "200": says("healthy"), ...refusals })
    expect(await call("", "/it?days=x")).toEqual(answer)
  })

  test.each([
    [{ "401": says("exact"), "4XX": says("range") }, [401, "exact"]],
    [{ "400": says("other"), "4XX": says("range"), default: says("any") }, [401, "range"]],
    [{ default: says("any") }, [401, "any"]],
  ])("without a key gets the 401 that is documented so (%#)", async (refusals, answer) => {
    const { call } = await startWith({ "200": says("healthy"), ...refusals })
    expect(await call("", "/it", { headers: { authorization: "" } })).toEqual(answer)
  })

  test("that is too large, or too frequent, gets the response of the range with its own status", async () => {
    const { call, mock } = await startWith({ "200": says("healthy"), "4XX": says("too-many-requests") })
    const large = { method: "POST", body: "x".repeat(3_000_000) }
    expect(await call("", "/it", large)).toEqual([413, "too-many-requests"])
    mock.use("rate-limited")
    expect(await call()).toEqual([429, "too-many-requests"])
  })
})

test("the headers of a range come with each of its statuses", async () => {
  const { mock } = await startWith({ "200": says("healthy"), "5XX": says("down") })
  const headers = { authorization: "Bearer x", prefer: "code=503" }
  expect((await mock.fetch(`${mock.url}/it`, { headers })).headers.get("x-said")).toBe("down")
})

test("a success within a range or the default is the healthy one", async () => {
  expect(await (await startWith({ "2XX": says("fine") })).call()).toEqual([200, "fine"])
  expect(await (await startWith({ default: says("fine") })).call()).toEqual([200, "fine"])
})
