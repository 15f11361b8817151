import { describe, expect, test, vi } from "vitest"
import { startMocks } from "../src/index.js"
import { startOddMock } from "./start-odd-mock.js"

describe("a scenario", () => {
  test("is pinned until another one is, and brings its status and headers", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty")
    for (const _ of [1, 2]) {
      const response = await ask("/balance")
      expect([response.status, response.headers.get("x-code")]).toEqual([402, "nothing_left"])
      expect(await response.json()).toEqual({ reason: "nothing" })
    }
    mock.use("low")
    expect(await (await ask("/balance")).json()).toEqual({ left: 0.1 })
    mock.use("healthy")
    expect(await (await ask("/balance")).json()).toEqual({ left: 25.5 })
  })

  test("leaves operations healthy that do not have it", async () => {
    const { mock, ask, log } = await startOddMock()
    mock.use("empty")
    expect(await (await ask("/orders/other")).json()).toEqual({ id: "any" })
    expect(log[0]).not.toHaveProperty("scenario")
  })

  test("in a sequence serves one request, and the last one stays", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty", "capped", "healthy")
    await ask("/nope")
    const statuses = []
    for (const _ of [1, 2, 3, 4]) statuses.push((await ask("/balance")).status)
    expect(statuses).toEqual([402, 402, 200, 200])
  })

  test("gives way to a Prefer header, which uses up no step; other wishes of that header do not count", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty", "healthy")
    expect((await ask("/balance", { headers: { prefer: "example=low" } })).status).toBe(200)
    expect((await ask("/balance", { headers: { prefer: "return=minimal" } })).status).toBe(402)
    expect((await ask("/balance")).status).toBe(200)
  })

  test("does not save a wrong request", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("low")
    expect((await ask("/balance?days=91")).status).toBe(422)
    expect((await ask("/balance", { headers: { authorization: "" } })).status).toBe(401)
    expect((await ask("/ruled")).status).toBe(402)
  })

  test("with an unknown name is an error that lists the known ones, and changes nothing", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty")
    expect(() => mock.use("low", "nope")).toThrow(
      /^odd has no scenario "nope"\. It has: healthy, low, .*empty.*; and the faults slow=<ms>, hang, .*drift/,
    )
    expect(() => mock.use()).toThrow("Name at least one scenario.")
    expect((await ask("/balance")).status).toBe(402)
  })

  test("is gone after a reset, and the journal is empty", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty", "low")
    await ask("/balance")
    mock.reset()
    expect(mock.requests).toEqual([])
    expect(await (await ask("/balance")).json()).toEqual({ left: 25.5 })
  })

  test("is listed with the responses that it changes", async () => {
    const { mock } = await startOddMock()
    expect(mock.scenarios.find(({ name }) => name === "healthy")?.operations).toContainEqual({
      operation: "getBalance",
      status: 200,
    })
    expect(mock.scenarios.find(({ name }) => name === "empty")).toEqual({
      name: "empty",
      operations: [{ operation: "getBalance", status: 402 }],
    })
  })

  test("has the name of no fault, and a summary, with every provider", async () => {
    await using mocks = await startMocks()
    for (const id of ["contentstats", "shortgenius", "vendo", "venice", "vinci"] as const)
      for (const { name, summary } of mocks[id].scenarios) {
        expect(name).not.toMatch(
          /^(slow|hang|reset|truncated|malformed|html-502|redirect|rate-limited|drift)$/,
        )
        expect(summary, `${id} ${name}`).toBeTruthy()
      }
  })
})

describe("the fault", () => {
  /** Both ways to a mock: over a port, and without one. */
  async function startBoth(...scenarios: string[]) {
    const { mock, ask, log } = await startOddMock()
    mock.use(...scenarios)
    const headers = { authorization: "Bearer x" }
    const call: typeof ask = (path, init) => mock.fetch(mock.url + path, { headers, ...init })
    return { mock, log, ways: [ask, call] }
  }

  test("slow delays the response", async () => {
    const { ways, log } = await startBoth("slow=40")
    for (const ask of ways) {
      const start = performance.now()
      expect(await (await ask("/balance")).json()).toEqual({ left: 25.5 })
      expect(performance.now() - start).toBeGreaterThan(35)
    }
    expect(log[0]?.milliseconds).toBeGreaterThan(35)
    expect(log[0]).toMatchObject({ scenario: "slow=40", example: "healthy" })
  })

  test("hang sends nothing until the caller gives up, and is in the journal at once", async () => {
    const { ways, mock } = await startBoth("hang")
    for (const ask of ways)
      await expect(ask("/balance", { signal: AbortSignal.timeout(60) })).rejects.toThrow(
        expect.objectContaining({ name: "TimeoutError" }),
      )
    expect(mock.requests).toMatchObject([
      { scenario: "hang", status: 0 },
      { scenario: "hang", status: 0 },
    ])
  })

  test("reset breaks the connection", async () => {
    const { ways } = await startBoth("reset")
    for (const ask of ways)
      await expect(ask("/balance")).rejects.toMatchObject({
        name: "TypeError",
        cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
      })
  })

  test("truncated ends the body in the middle", async () => {
    const { ways } = await startBoth("truncated")
    for (const ask of ways) {
      const response = await ask("/balance")
      expect(response.status).toBe(200)
      await expect(response.text()).rejects.toThrow(TypeError)
    }
  })

  test("malformed is JSON that cannot be parsed", async () => {
    const { ways } = await startBoth("malformed")
    for (const ask of ways) {
      const response = await ask("/balance")
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"])
      await expect(response.json()).rejects.toThrow(SyntaxError)
    }
  })

  test("html-502 is the page of a gateway", async () => {
    const { ways } = await startBoth("html-502")
    for (const ask of ways) {
      const response = await ask("/balance")
      expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"])
    }
  })

  test("redirect leads to a host that does not exist", async () => {
    const { ways } = await startBoth("redirect")
    for (const ask of ways) {
      const { status, headers } = await ask("/balance", { redirect: "manual" })
      expect([status, headers.get("location")]).toEqual([307, "https://elsewhere.invalid/"])
      await expect(ask("/balance", { redirect: "error" })).rejects.toThrow(TypeError)
    }
  })

  test.each([
    ["drift", { leftRenamed: 25.5 }],
    ["drift=left", { leftRenamed: 25.5 }],
    ["drift=nope", { left: 25.5 }],
  ])("%s renames a field", async (scenario, body) => {
    const { ways } = await startBoth(scenario)
    for (const ask of ways) expect(await (await ask("/balance")).json()).toEqual(body)
  })

  test("drift leaves other formats alone", async () => {
    const { ways } = await startBoth("drift")
    for (const ask of ways)
      expect(
        await (await ask("/balance", { headers: { accept: "text/csv", authorization: "Bearer x" } })).text(),
      ).toBe("left\n25.5\n")
  })

  test("befalls one request of a sequence", async () => {
    const { ways } = await startBoth("reset", "healthy")
    const [ask] = ways
    await expect(ask?.("/balance")).rejects.toThrow()
    expect((await ask?.("/balance"))?.status).toBe(200)
  })

  test.each(["slow", "slow=", "slow=-1", "slow=1.5", "slow=1e99", "rate-limited=x", "hang=1"])(
    "%s is refused",
    async (scenario) => {
      const { mock } = await startOddMock()
      expect(() => mock.use(scenario)).toThrow(RangeError)
    },
  )
})

describe("rate-limited", () => {
  const ask = async (mock: { fetch: typeof fetch; url: string }, key: string) => {
    const response = await mock.fetch(`${mock.url}/billing/balance`, {
      headers: { authorization: `Bearer ${key}` },
    })
    const { limit, remaining, reset } = Object.fromEntries(
      [...response.headers].map(([name, value]) => [name.replace("x-ratelimit-", ""), Number(value)]),
    )
    return { status: response.status, limit, remaining, reset }
  }

  test("counts each key for a minute, and its headers report the state", async () => {
    await using mocks = await startMocks({ providers: ["vinci"] })
    vi.useFakeTimers({ toFake: ["Date"], now: 1_800_000_000_000 })
    try {
      mocks.vinci.use("rate-limited=2")
      const reset = 1_800_000_060
      expect(await ask(mocks.vinci, "a")).toEqual({ status: 200, limit: 2, remaining: 1, reset })
      vi.setSystemTime(1_800_000_020_000)
      expect(await ask(mocks.vinci, "a")).toEqual({ status: 200, limit: 2, remaining: 0, reset })
      expect(await ask(mocks.vinci, "a")).toEqual({ status: 429, limit: 2, remaining: 0, reset })
      expect(await ask(mocks.vinci, "b")).toMatchObject({ status: 200, remaining: 1, reset: reset + 20 })
      vi.setSystemTime(1_800_000_060_000)
      expect(await ask(mocks.vinci, "a")).toMatchObject({ status: 200, remaining: 1, reset: reset + 60 })
    } finally {
      vi.useRealTimers()
    }
  })

  test("without a number refuses at once, in the provider's own words, and states its documented limit", async () => {
    await using mocks = await startMocks({ providers: ["vinci"] })
    mocks.vinci.use("rate-limited")
    expect(await ask(mocks.vinci, "a")).toMatchObject({ status: 429, limit: 10, remaining: 0 })
    expect(mocks.vinci.requests).toMatchObject([{ scenario: "rate-limited", example: "too-many-requests" }])
  })

  test("works if no 429 is documented", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("rate-limited=1")
    expect((await ask("/balance")).status).toBe(200)
    expect((await ask("/balance")).status).toBe(429)
  })
})
