import { describe, expect, test } from "vitest"
import type { RetryFacts } from "../src/index.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake, type FakeOptions } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const healthy = { money: { left: 1.5 } }

/** A fetch that gives these outcomes in turn, and then healthy ones; a string is a network failure. */
function answerInTurn(outcomes: (Response | string)[]) {
  let calls = 0
  const origin = `https://${crypto.randomUUID()}.example`
  const clock = createFakeClock()
  const fake = (options?: FakeOptions) =>
    createFake({
      apiKey: "key-1",
      baseUrl: origin,
      clock,
      fetch: async () => {
        calls++
        const outcome = outcomes.shift() ?? Response.json(healthy)
        if (typeof outcome === "string") throw new TypeError(outcome)
        return outcome
      },
      ...options,
    })
  return { fake, clock, count: () => calls }
}

const status = (code: number, headers: Record<string, string> = {}, body: object = {}) =>
  Response.json(body, { status: code, headers })

describe("a read that failed", () => {
  test.each([408, 429, 500, 502, 503, 504])("with %i is retried", async (code) => {
    const { fake, count } = answerInTurn([status(code), status(code)])
    await expect(fake().getBalance()).resolves.toBeDefined()
    expect(count()).toBe(3)
  })

  test("in the connection is retried", async () => {
    const { fake, count } = answerInTurn(["reset", "refused"])
    await expect(fake().getBalance()).resolves.toBeDefined()
    expect(count()).toBe(3)
  })

  test.each([400, 401, 402, 403, 404, 410, 422, 501])("with %i is not retried", async (code) => {
    const { fake, count } = answerInTurn([status(code)])
    await expect(fake().getBalance()).rejects.toMatchObject({ status: code })
    expect(count()).toBe(1)
  })

  test("is retried through client too, and returns its last response there", async () => {
    const { fake, count } = answerInTurn([status(503), status(503), status(503)])
    expect((await fake().client.GET("/v1/balance")).response.status).toBe(503)
    expect(count()).toBe(3)
  })

  test("ends after two retries with the error of the last response", async () => {
    const { fake, count } = answerInTurn([status(500), status(502), status(503)])
    await expect(fake().getBalance()).rejects.toMatchObject({ name: "ServerError", status: 503 })
    expect(count()).toBe(3)
  })

  test("is not retried when retries is 0", async () => {
    const { fake, count } = answerInTurn([status(503)])
    await expect(fake({ retries: 0 }).getBalance()).rejects.toMatchObject({ status: 503 })
    expect(count()).toBe(1)
  })

  test("is not retried after a redirect or a broken contract", async () => {
    for (const outcome of [status(302, { location: "/" }), Response.json({})]) {
      const { fake, count } = answerInTurn([outcome])
      await expect(fake().getBalance()).rejects.toBeDefined()
      expect(count()).toBe(1)
    }
  })
})

test("a billable call is never retried, whatever happens", async () => {
  for (const outcome of [status(503), status(429, { "retry-after": "0" }), "reset"]) {
    const { fake, count } = answerInTurn([outcome])
    const { client } = fake() as unknown as { client: { POST(path: string): Promise<unknown> } }
    await client.POST("/v1/things/1").catch(() => {})
    expect(count()).toBe(1)
  }
})

describe("the wait before a retry", () => {
  test("is a random part of a quarter of a second that doubles", async () => {
    const { fake, clock } = answerInTurn([status(503), status(503)])
    await fake().getBalance()
    expect(clock.waits).toEqual([125, 250])
  })

  test("is at least what the provider states, in seconds or as a date", async () => {
    const date = "Mon, 23 Nov 2026 10:00:00 GMT"
    const { fake, clock } = answerInTurn([
      status(429, { "retry-after": "2" }),
      status(503, { date, "retry-after": "Mon, 23 Nov 2026 10:00:03 GMT" }),
    ])
    await fake().getBalance()
    expect(clock.waits).toEqual([2125, 3250])
  })

  test("respects X-RateLimit-Reset after too many requests, but not after a failure", async () => {
    const headers = { date: "Mon, 23 Nov 2026 10:00:00 GMT", "x-ratelimit-reset": "1795428001" }
    const { fake, clock } = answerInTurn([status(429, headers), status(500, headers)])
    await fake().getBalance()
    expect(clock.waits).toEqual([1125, 250])
  })

  test.each(["-5", "soon", "1e3", "0x10", ""])("ignores a Retry-After of %j", async (value) => {
    const { fake, clock } = answerInTurn([status(429, { "retry-after": value })])
    await fake().getBalance()
    expect(clock.waits).toEqual([125])
  })

  test.each(["6", "999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "does not start if Retry-After is %j: the caller gets the error at once",
    async (value) => {
      const { fake, clock, count } = answerInTurn([status(429, { "retry-after": value })])
      await expect(fake().getBalance()).rejects.toMatchObject({
        name: "RateLimitError",
        retryAfter: expect.any(Number),
      })
      expect({ waits: clock.waits, count: count() }).toEqual({ waits: [], count: 1 })
    },
  )

  test("does not start if the deadline would end before it", async () => {
    const clock = createFakeClock(0.5, 999)
    const { fake } = answerInTurn([status(429, { "retry-after": "2" })])
    await expect(fake({ clock, timeout: 1000 }).getBalance()).rejects.toMatchObject({
      name: "RateLimitError",
    })
    expect(clock.waits).toEqual([])
  })

  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController()
    const url = await startServer((_, response) => {
      response.writeHead(503, { "retry-after": "4" }).end()
      setImmediate(() => controller.abort())
    })
    const start = performance.now()
    const call = createFake({ apiKey: "key-1", baseUrl: url }).getBalance({ signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe("the retry budget of an origin", () => {
  test("is shared by all clients, so that an outage is not multiplied", async () => {
    const outage = Array.from({ length: 1000 }, () => status(503))
    const { fake, count } = answerInTurn(outage)
    await Promise.allSettled(Array.from({ length: 100 }, () => fake().getBalance()))
    expect(count()).toBe(110)
  })

  test("grows again with successes, by one retry in ten", async () => {
    const outcomes = Array.from({ length: 40 }, () => status(503))
    const { fake, count } = answerInTurn(outcomes)
    await Promise.allSettled(Array.from({ length: 30 }, () => fake().getBalance()))
    expect(count()).toBe(40)
    for (let good = 0; good < 11; good++) await fake().getBalance()
    outcomes.push(status(503), status(503))
    await expect(fake().getBalance()).rejects.toMatchObject({ status: 503 })
    expect(count()).toBe(40 + 11 + 2)
  })

  test("is separate from other origins", async () => {
    const drained = answerInTurn(Array.from({ length: 60 }, () => status(503)))
    await Promise.allSettled(Array.from({ length: 30 }, () => drained.fake().getBalance()))
    const other = answerInTurn([status(503)])
    await expect(other.fake().getBalance()).resolves.toBeDefined()
  })
})

describe("hooks", () => {
  test("get each request, response and retry, without secrets", async () => {
    const told: object[] = []
    const { fake } = answerInTurn([status(503)])
    await fake({
      apiKey: "sk-secret",
      account: "team-a",
      onRequest: (facts) => told.push({ hook: "request", ...facts }),
      onResponse: (facts) => told.push({ hook: "response", ...facts }),
      onRetry: (facts) => told.push({ hook: "retry", ...facts }),
    }).getBalance()
    const call = { provider: "fake", account: "team-a", operation: "getBalance", method: "GET" }
    expect(told).toEqual([
      { hook: "request", ...call, attempt: 1 },
      { hook: "response", ...call, attempt: 1, status: 503, duration: expect.any(Number) },
      { hook: "retry", ...call, attempt: 1, reason: "ServerError", wait: 125 },
      { hook: "request", ...call, attempt: 2 },
      { hook: "response", ...call, attempt: 2, status: 200, duration: expect.any(Number) },
    ])
    expect(JSON.stringify(told)).not.toContain("sk-secret")
  })

  test("that throw don't affect the call", async () => {
    const onRetry = (_: RetryFacts) => {
      throw new Error("hook")
    }
    const { fake } = answerInTurn([status(503)])
    await expect(
      fake({ onRequest: onRetry as never, onResponse: onRetry as never, onRetry }).getBalance(),
    ).resolves.toBeDefined()
  })
})

test("the provider gets the name of the package, unless the caller overrides it", async () => {
  const agents: unknown[] = []
  const url = await startServer((request, response) => {
    agents.push(request.headers["user-agent"])
    response.end(JSON.stringify(healthy))
  })
  await createFake({ apiKey: "key-1", baseUrl: url }).getBalance()
  await createFake({ apiKey: "key-1", baseUrl: url, headers: { "User-Agent": "mine" } }).getBalance()
  expect(agents).toEqual(["api-balance-fake/1", "mine"])
})
