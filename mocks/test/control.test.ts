import { describe, expect, test } from "vitest"
import { routes } from "../src/control/routes.js"
import { providerIds } from "../src/index.js"
import type { Ledger, LedgerCall, LedgerResponse } from "../src/ledger/ledger.js"
import { matchOperations } from "../src/spec/find-operation.js"
import { readSpec } from "../src/spec/read-spec.js"
import { startOddMock } from "./start-odd-mock.js"

/** A mock whose control is asked, and the calls that its ledger got. */
async function startControlled(answer: (call: LedgerCall) => LedgerResponse | undefined = () => undefined) {
  const calls: unknown[][] = []
  const note =
    (name: string) =>
    (...words: unknown[]) =>
      void calls.push([name, ...words])
  const ledger: Ledger = {
    answer,
    topUp: note("topUp"),
    set: note("set"),
    advance: note("advance"),
    restore: note("restore"),
    reset: note("reset"),
    now: () => new Date("2026-06-01T00:00:00Z"),
    snapshot: () => ({ accounts: 1 }),
  }
  const started = await startOddMock({}, ledger)
  return { ...started, ledger, calls, control: toControl(started.origin) }
}

function toControl(origin: string) {
  return async (method: string, path: string, body?: unknown) => {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    const response = await fetch(`${origin}/_mock${path}`, {
      method,
      ...(body !== undefined && { body: text as string }),
    })
    return { status: response.status, body: await response.json() }
  }
}

describe("the scenario of a mock", () => {
  test("is set, shown and taken back over HTTP", async () => {
    const { control, ask } = await startControlled()
    expect(await control("GET", "/scenario")).toEqual({ status: 200, body: { scenario: "healthy" } })
    expect(await control("PUT", "/scenario", { scenario: "empty" })).toEqual({
      status: 200,
      body: { scenario: "empty" },
    })
    expect((await ask("/balance")).status).toBe(402)
    expect((await control("DELETE", "/scenario")).body).toEqual({ scenario: "healthy" })
    expect((await ask("/balance")).status).toBe(200)
  })

  test("may be several, and those to come are shown", async () => {
    const { control, ask } = await startControlled()
    await control("PUT", "/scenario", { scenario: ["empty", "capped", "healthy"] })
    await ask("/balance")
    expect((await control("GET", "/scenario")).body).toEqual({ scenario: ["capped", "healthy"] })
  })

  test.each([
    [{ scenario: "nope" }, /^odd has no scenario "nope"\. It has: healthy, /],
    [{ scenario: 1 }, /must be a name or a list of names/],
    [{ scenario: [] }, /must be a name or a list of names/],
    [{}, /must be a name or a list of names/],
    ["{", /must be a JSON object/],
    ["[]", /must be a JSON object/],
  ])("%j is refused with a reason", async (body, detail) => {
    const { control } = await startControlled()
    const answer = await control("PUT", "/scenario", body)
    expect(answer).toEqual({
      status: 400,
      body: { title: "The mock cannot do that", status: 400, detail: expect.stringMatching(detail) },
    })
  })
})

describe("the mock tells", () => {
  test("that it is ready", async () => {
    const { control } = await startControlled()
    expect((await control("GET", "/health")).body).toEqual({ status: "ready", provider: "odd", ledger: true })
  })

  test("its requests", async () => {
    const { control, ask } = await startControlled()
    await ask("/balance")
    await ask("/nope")
    const { body } = await control("GET", "/requests")
    expect(body).toMatchObject({ requests: [{ operation: "getBalance" }, {}], unmatched: [{ status: 501 }] })
  })

  test("its routes, with 404 for an unknown path and 405 for an unknown method", async () => {
    const { control } = await startControlled()
    expect(await control("GET", "/nope")).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining("GET /_mock/health") },
    })
    expect((await control("POST", "/health")).status).toBe(405)
    expect((await control("GET", "")).status).toBe(404)
  })

  test("the same without a port", async () => {
    const { mock } = await startControlled()
    const response = await mock.fetch("https://odd.example/_mock/health")
    expect(await response.json()).toMatchObject({ status: "ready" })
  })
})

test("a reset makes it healthy, empties the journal and resets the ledger", async () => {
  const { control, ask, mock, calls } = await startControlled()
  mock.use("empty")
  await ask("/balance")
  expect((await control("POST", "/reset")).body).toEqual({ scenario: "healthy" })
  expect([mock.requests, calls]).toEqual([[], [["reset"]]])
})

describe("the ledger", () => {
  test("is controlled over HTTP, and reports its time", async () => {
    const { control, calls } = await startControlled()
    const answers = [
      await control("POST", "/ledger/top-up", { amount: "5.00", key: "k", bucket: "usd" }),
      await control("PUT", "/ledger", { balance: "1.00", key: "k" }),
      await control("PUT", "/ledger", { balance: "2.00" }),
      await control("POST", "/ledger/advance", { by: "1d" }),
      await control("PUT", "/ledger/snapshot", { accounts: 1 }),
    ]
    for (const answer of answers)
      expect(answer).toEqual({ status: 200, body: { now: "2026-06-01T00:00:00.000Z" } })
    expect(calls).toEqual([
      ["topUp", "5.00", { key: "k", bucket: "usd" }],
      ["set", { balance: "1.00" }, { key: "k" }],
      ["set", { balance: "2.00" }, {}],
      ["advance", "1d"],
      ["restore", { accounts: 1 }],
    ])
    expect((await control("GET", "/ledger/snapshot")).body).toEqual({ accounts: 1 })
  })

  test.each([
    ["POST", "/ledger/top-up", { amount: "1", key: 5 }],
    ["POST", "/ledger/top-up", { amount: "1", keys: "k" }],
  ])("%s %s with %j is refused", async (method, path, body) => {
    const { control, calls } = await startControlled()
    expect([(await control(method, path, body)).status, calls]).toEqual([400, []])
  })

  test("that is not there is a 409 that says how to start it, and an error in a test", async () => {
    const { origin, mock } = await startOddMock()
    expect(await toControl(origin)("POST", "/ledger/top-up", { amount: "1" })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("--ledger") },
    })
    expect(() => mock.ledger).toThrow("startMocks({ ledger: true })")
  })

  test("handles a call that the spec accepts, and gets all of it", async () => {
    const asked: LedgerCall[] = []
    const { ask, mock } = await startControlled((call) => {
      asked.push(call)
      if (call.operation !== "getBalance") return undefined
      return { status: 402, headers: { "X-Code": "own" }, body: { reason: "the ledger says so" } }
    })
    const response = await ask("/balance?days=7")
    expect([response.status, await response.json()]).toEqual([402, { reason: "the ledger says so" }])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json",
      "x-always": "7",
      "x-code": "own",
      date: "Mon, 01 Jun 2026 00:00:00 GMT",
    })
    expect(await (await ask("/orders/a%20b")).json()).toEqual({ id: "any" })
    expect(asked).toMatchObject([
      { operation: "getBalance", parameters: {}, query: { days: "7" }, key: mock.apiKey },
      { operation: "getOrder", parameters: { id: "a b" } },
    ])
  })

  test("is not called if a scenario, a Prefer header, a rule or an invalid request decides", async () => {
    const { ask, mock } = await startControlled(() => ({ status: 402, body: { reason: "charged" } }))
    expect((await ask("/balance", { headers: { prefer: "example=low" } })).status).toBe(200)
    expect((await ask("/balance?days=91")).status).toBe(422)
    expect((await ask("/balance", { headers: { authorization: "" } })).status).toBe(401)
    expect(await (await ask("/ruled")).json()).toEqual({ reason: "pay" })
    mock.use("low", "reset", "healthy")
    expect((await ask("/balance")).status).toBe(200)
    await expect(ask("/balance")).rejects.toThrow()
    expect((await ask("/balance")).status).toBe(402)
  })

  test("may not break the spec: the mock reports that instead of sending the response", async () => {
    const { ask, mock } = await startControlled(() => ({ status: 200, body: { left: "much" } }))
    const response = await ask("/balance")
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/^getBalance 200: .*left/) })
    expect(mock.requests).toMatchObject([{ operation: "getBalance", problem: expect.any(String) }])
  })
})

test.each(providerIds)("no operation of %s has the path of a control route", async (id) => {
  const { operations } = await readSpec(id)
  for (const { path } of [...routes, { path: "" }, { path: "/a" }, { path: "/a/b/c" }])
    expect(matchOperations(operations, `/_mock${path}`)).toEqual([])
})
