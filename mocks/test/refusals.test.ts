import { describe, expect, test } from "vitest"
import { startOddMock } from "./start-odd-mock.js"

const reason = { type: "object", properties: { reason: { type: "string" } } }
const json = (examples: object) => ({ "application/json": { schema: reason, examples } })

/** A mock of one operation that takes this optional parameter. */
function startWith(parameter: object) {
  const responses = {
    "200": { description: "Done.", content: json({ healthy: { value: {} } }) },
    "422": { description: "Wrong.", content: json({ invalid: { value: { reason: "wrong" } } }) },
  }
  const get = { operationId: "getIt", parameters: [{ name: "x", in: "query", ...parameter }], responses }
  return startOddMock({ paths: { "/it": { get } } })
}

describe("an optional parameter that is present and empty", () => {
  test.each([
    [{ type: "integer" }, "must be integer"],
    [{ type: "number", minimum: 0 }, "must be number"],
    [{ type: "boolean" }, "must be boolean"],
    [{ type: "string", enum: ["day", "month"] }, "must be equal to one of the allowed values"],
    [{ type: "string", format: "date" }, "must match format"],
    [{ type: "string", minLength: 1 }, "must NOT have fewer than 1 characters"],
    [{ type: "array", items: { type: "integer" } }, "must be integer"],
  ])("is refused if it must be %j", async (schema, rule) => {
    const { ask, mock } = await startWith({ schema })
    for (const path of ["/it?x=", "/it?x", "/it?y=1&x="]) expect((await ask(path)).status, path).toBe(422)
    expect(mock.requests[0]?.refusal).toContain(rule)
    expect((await ask("/it")).status).toBe(200)
  })

  test.each([
    { schema: { type: "string" } },
    { schema: { type: "array", items: { type: "string" } } },
    { schema: { type: "integer" }, allowEmptyValue: true },
    {},
  ])("is accepted if %j allows it", async (parameter) => {
    const { ask } = await startWith(parameter)
    expect((await ask("/it?x=")).status).toBe(200)
  })

  test("is refused in a header as well", async () => {
    const { mock } = await startWith({ name: "X-Count", in: "header", schema: { type: "integer" } })
    const call = (count: string) =>
      mock.fetch(`${mock.url}/it`, { headers: { authorization: "Bearer x", "x-count": count } })
    expect([(await call("")).status, (await call("1")).status]).toEqual([422, 200])
  })

  test("is refused every time, and does not corrupt what is cached", async () => {
    const { ask } = await startWith({ schema: { type: "integer" } })
    const statuses = []
    for (const path of ["/it", "/it?x=", "/it?x=1", "/it?x=", "/it"]) statuses.push((await ask(path)).status)
    expect(statuses).toEqual([200, 422, 200, 422, 200])
  })
})

test("a deprecated parameter is no reason to refuse a request, nor to skip the account", async () => {
  const get = {
    operationId: "getIt",
    parameters: [{ name: "x", in: "query", deprecated: true, schema: { type: "integer" } }],
    responses: { "200": { description: "Done.", content: json({ healthy: { value: {} } }) } },
  }
  const ledger = { answer: () => ({ status: 200, body: { reason: "the account" } }), now: () => new Date() }
  const { ask, mock } = await startOddMock({ paths: { "/it": { get } } }, ledger as never)
  expect(await (await ask("/it?x=1")).json()).toEqual({ reason: "the account" })
  expect(mock.requests[0]).not.toHaveProperty("refusal")
})

describe("the journal and the log state which rule a refused request breaks:", () => {
  test.each<[string, RequestInit, string]>([
    ["/balance?days=91", {}, "Request query parameter days must be <= 90"],
    ["/balance?days=", {}, "Request query parameter days must be integer"],
    ["/balance", { headers: { authorization: "" } }, "The request lacks the key that the spec requires"],
    ["/orders", { method: "POST", body: "{}" }, "Request body must have required property 'kind'"],
    ["/orders", { method: "POST" }, "Body parameter is required"],
    ["/orders", { method: "POST", body: "x".repeat(3_000_000) }, "The body is larger than 2 MiB"],
    ["/ruled", {}, "The request has no header X-Paid or X-Old-Paid"],
    [
      "/ruled?cursor=a&to=b",
      { headers: { "x-paid": "1" } },
      "The request has the parameter cursor together with from or to",
    ],
  ])("%s %j", async (path, init, refusal) => {
    const { ask, mock, log } = await startOddMock()
    const type = init.body ? { "content-type": "application/json" } : {}
    const { status } = await ask(path, { ...init, headers: { ...type, ...(init.headers as object) } })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(mock.requests).toMatchObject([{ status, refusal: expect.stringContaining(refusal) }])
    expect(log).toMatchObject([{ status, refusal: expect.stringContaining(refusal) }])
  })

  test("all rules, if there are several; and none for a valid request", async () => {
    const { ask, mock } = await startOddMock()
    await ask("/balance?days=91", { headers: { authorization: "" } })
    await ask("/balance?days=9")
    await ask("/gone")
    mock.use("empty")
    await ask("/balance")
    expect(mock.requests.map(({ refusal }) => refusal)).toEqual([
      "The request lacks the key that the spec requires; Request query parameter days must be <= 90",
      undefined,
      undefined,
      undefined,
    ])
  })
})
