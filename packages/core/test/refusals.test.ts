import { createServer as createTlsServer } from "node:https"
import { describe, expect, test } from "vitest"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const fake = createFake({ apiKey: "key-12345", clock: createFakeClock() })
const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  fake.readError({ status, body, headers })

describe("429", () => {
  test.each([
    { error: { code: "insufficient_quota", message: "You exceeded your current quota" } },
    { error: { type: "insufficient_quota" } },
    { code: "insufficient_balance" },
    { message: "Your account is suspended due to insufficient balance, please recharge" },
    { message: "You have no credits remaining." },
    { message: "Your credit balance is too low" },
  ])("that is about an empty balance is not a rate limit: %j", async (body) => {
    expect(await read(429, body)).toMatchObject({ name: "InsufficientBalanceError", retryable: false })
  })

  test.each([
    { message: "Quota exceeded for requests per minute" },
    { error: { code: "rate_limit_exceeded", message: "Rate limit reached, no more requests for 2 s" } },
    { message: "Insufficient capacity" },
    { message: "Too many requests; your balance is not affected" },
    { message: "Wait a little" },
  ])("that is about too many requests stays one: %j", async (body) => {
    expect(await read(429, body)).toMatchObject({ name: "RateLimitError", retryable: true })
  })

  test("about money is not retried", async () => {
    let count = 0
    const baseUrl = await startServer((_, response) => {
      count++
      response.writeHead(429).end('{"error":{"code":"insufficient_quota"}}')
    })
    await expect(createFake({ apiKey: "key-12345", baseUrl }).getBalance()).rejects.toMatchObject({
      name: "InsufficientBalanceError",
    })
    expect(count).toBe(1)
  })
})

test.each([401, 403])("a page of HTML with %i is a gateway's, and does not blame the key", async (status) => {
  for (const [body, type] of [
    ["<!DOCTYPE html><title>Just a moment...</title>", "text/plain"],
    ["Access denied", "text/html; charset=utf-8"],
    ["Access denied", "application/xhtml+xml"],
    ["<!-- a challenge --><html></html>", "text/plain"],
    ["<head><title>Just a moment...</title></head>", "text/plain"],
  ])
    expect(await read(status, body, { "content-type": type ?? "" })).toMatchObject({
      name: "UnexpectedResponseError",
      status,
    })
  expect((await read(401, { message: "<b>bad key</b>" }))?.name).toBe("AuthenticationError")
})

describe("an x402 challenge", () => {
  const accepts = [{ scheme: "exact", network: "eip155:8453", amount: "10000" }]
  const header = {
    "payment-required": Buffer.from(JSON.stringify({ x402Version: 2, accepts })).toString("base64"),
  }

  test("of version 1 is in the body", async () => {
    expect(await read(402, { accepts })).toMatchObject({ name: "PaymentRequiredError", accepts })
  })

  test.each([{}, "", undefined])("of version 2 is in a header, beside the body %j", async (body) => {
    expect(await read(402, body, header)).toMatchObject({ name: "PaymentRequiredError", accepts })
  })

  test.each([{ error: "payment required" }, { x402Version: 2 }, "Payment Required"])(
    "of version 2 counts beside a body without ways to pay: %j",
    async (body) => {
      expect(await read(402, body, header)).toMatchObject({ name: "PaymentRequiredError", accepts })
    },
  )

  test("counts less than a body about an empty balance", async () => {
    expect((await read(402, { message: "Insufficient balance" }, header))?.name).toBe(
      "InsufficientBalanceError",
    )
  })

  test.each(["", "%%%", "bm90IGpzb24="])("that is invalid (%j) is an empty balance", async (challenge) => {
    expect((await read(402, {}, { "payment-required": challenge }))?.name).toBe("InsufficientBalanceError")
  })

  test("with a hundred thousand ways to pay keeps a hundred of them", async () => {
    const many = JSON.stringify({ accepts: Array.from({ length: 100_000 }, (_, index) => ({ a: index })) })
    expect(await read(402, many)).toMatchObject({ accepts: { length: 100 } })
  })

  test("nested a hundred thousand deep is an error that can be written", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
    const error = await read(402, `{"accepts":[${deep}]}`)
    expect(error?.name).toBe("PaymentRequiredError")
    expect(JSON.stringify(error).length).toBeLessThan(1000)
  })
})

describe("a wait that a response states", () => {
  const date = "Mon, 23 Nov 2026 10:00:00 GMT"
  test.each<[Record<string, string>, number]>([
    [{ "retry-after": "1.5" }, 2],
    [{ "retry-after": "2, 2" }, 2],
    [{ "retry-after": "9999999999" }, 1e9],
    [{ "retry-after": "2026-11-23T10:00:30Z" }, 30],
    [{ "retry-after": "Mon Nov 23 10:00:30 2026" }, 30],
    [{ "x-ratelimit-reset": "30" }, 30],
    [{ "x-ratelimit-reset": "1795428030" }, 30],
    [{ "x-ratelimit-reset": "1795428030000" }, 30],
    [{ "x-ratelimit-reset": "0.2" }, 1],
    [{ "ratelimit-reset": "30" }, 30],
  ])("by %j is never shortened", async (headers, seconds) => {
    expect(await read(429, {}, { date, ...headers })).toMatchObject({ retryAfter: seconds })
  })

  test.each(["-5", "soon", "", "1e3", "NaN"])("by %j is ignored", async (text) => {
    expect(await read(429, {}, { "retry-after": text, "x-ratelimit-reset": text })).not.toHaveProperty(
      "retryAfter",
    )
  })
})

test.each([{ "x-ratelimit-reset": "1795427999" }, { "retry-after": "Mon, 23 Nov 2026 09:59:59 GMT" }])(
  "a reset in the past is no wait: %j",
  async (headers) => {
    const date = "Mon, 23 Nov 2026 10:00:00 GMT"
    expect(await read(429, {}, { date, ...headers })).not.toHaveProperty("retryAfter")
  },
)

describe("readError takes any object that looks like a Response, and never rejects", () => {
  const text = '{"message":"why it is so"}'
  const foreign = (body: object) => ({ status: 402, headers: new Map([["retry-after", "9"]]), ...body })
  const why = { name: "InsufficientBalanceError", message: expect.stringContaining("why it is so") }

  test("a Response of another fetch, with its own stream", async () => {
    const { body } = new Response(text)
    expect(
      await fake.readError(foreign({ bodyUsed: false, clone: () => ({ body }) }) as never),
    ).toMatchObject(why)
    const node = { body: { pipe: () => {} }, text: async () => text }
    expect(await fake.readError(foreign({ bodyUsed: false, clone: () => node }) as never)).toMatchObject(why)
    const native = { text: async () => text }
    expect(await fake.readError(foreign({ bodyUsed: false, clone: () => native }) as never)).toMatchObject(
      why,
    )
  })

  test("a stream of Node that never ends, of which it reads 2 MiB", async () => {
    let length = 0
    const body = (async function* () {
      for (; length < 100e6; length += 1e6) yield Buffer.alloc(1e6, "x")
    })()
    const read = await fake.readError(foreign({ bodyUsed: false, clone: () => ({ body }) }) as never)
    expect(read?.name).toBe("InsufficientBalanceError")
    expect(length).toBeLessThan(4e6)
  })

  test.each([Number.NaN, 0, -1])("with a timeout and a limit of %s: the defaults apply", async (bad) => {
    const clock = createFakeClock(0.5, 9999)
    const { readError } = createFake({ apiKey: "key-12345", clock, timeout: bad, maxBodyBytes: bad })
    expect(await readError({ status: 402, body: text })).toMatchObject(why)
    const large = JSON.stringify({ message: "why it is so", rest: "x".repeat(2 * 1024 * 1024) })
    expect((await readError({ status: 402, body: large }))?.message).not.toContain("why it is so")
    const hanging = readError(new Response(new ReadableStream(), { status: 402 }))
    await new Promise((resolve) => setImmediate(resolve))
    clock.expire()
    expect(await hanging).toMatchObject({ name: why.name })
    expect(clock.waits).toEqual([])
  })

  test("bytes, and headers in any form", async () => {
    for (const body of [Buffer.from(text), new TextEncoder().encode(text).buffer])
      expect(await fake.readError({ status: 402, body })).toMatchObject(why)
    for (const headers of [new Map([["retry-after", "9"]]), [["retry-after", "9"]], { "Retry-After": 9 }])
      expect(await fake.readError({ status: 429, headers: headers as never })).toMatchObject({
        retryAfter: 9,
      })
  })

  test.each([null, undefined, 5, "text", {}, { status: "402" }, { status: 402.5 }])(
    "%j is not a response",
    async (value) => {
      expect(await fake.readError(value as never)).toMatchObject({ name: "UnexpectedResponseError" })
    },
  )

  test.each([
    [
      "whose body is locked",
      () => {
        const response = new Response(text, { status: 402 })
        response.body?.getReader()
        return response
      },
    ],
    ["without headers", () => ({ status: 402, headers: null, body: null })],
    [
      "whose clone throws",
      () =>
        foreign({
          clone: () => {
            throw new Error("no")
          },
        }),
    ],
    [
      "whose headers throw",
      () => ({
        status: 402,
        headers: {
          get x() {
            throw new Error("no")
          },
        },
      }),
    ],
  ])("one %s is known by its status", async (_, give) => {
    expect(await fake.readError(give() as never)).toMatchObject({
      name: "InsufficientBalanceError",
      status: 402,
    })
  })

  test("a body that never ends is abandoned at the deadline, on the clock", async () => {
    const clock = createFakeClock()
    const waiting = createFake({ apiKey: "key-12345", clock })
    const error = waiting.readError(new Response(new ReadableStream({}), { status: 402 }))
    await new Promise(setImmediate)
    clock.expire()
    expect(await error).toMatchObject({ name: "InsufficientBalanceError" })
  })

  test("only the status counts if a body exceeds the limit", async () => {
    const small = createFake({ apiKey: "key-12345", maxBodyBytes: 10 })
    for (const body of [text, Buffer.from(text)])
      expect((await small.readError({ status: 402, body }))?.message).not.toContain("why")
    expect((await small.readError(new Response(text, { status: 402 })))?.message).not.toContain("why")
  })
})

describe("a path parameter of the client", () => {
  test.each([".", "..", "", null, undefined, {}, [], [".."], { a: "" }])(
    "%j would lead to another endpoint, and is refused",
    async (id) => {
      let sent = 0
      const careful = createFake({ apiKey: "key-12345", fetch: async () => Response.json({ sent: ++sent }) })
      const post = careful.client.POST as (path: string, options: object) => Promise<unknown>
      await expect(post("/v1/things/{id}", { params: { path: { id } } })).rejects.toMatchObject({
        name: "InvalidOptionError",
        option: "id",
      })
      await post("/v1/things/{id}", { params: { path: { id: "../a b" } } })
      expect(sent).toBe(1)
    },
  )

  test.each([undefined, {}, { params: {} }, { params: { query: { a: 1 } } }])(
    "is refused if no parameter of the path is given: %j",
    async (options) => {
      let sent = 0
      const careful = createFake({ apiKey: "key-12345", fetch: async () => Response.json({ sent: ++sent }) })
      const post = careful.client.POST as (path: string, options?: object) => Promise<unknown>
      await expect(post("/v1/things/{id}", options)).rejects.toMatchObject({
        name: "InvalidOptionError",
        option: "id",
      })
      await post("/v1/things/{id}", { params: { path: { id: "{other}" } } })
      expect(sent).toBe(1)
    },
  )
})

test("HTTP caches are bypassed, and the age of a cached response is reported", async () => {
  let cache: unknown
  const ages: unknown[] = []
  const { getBalance } = createFake({
    apiKey: "key-12345",
    fetch: async (_, init) => {
      cache = init.cache
      return Response.json({ money: { left: 1 } }, { headers: { age: "21600" } })
    },
  })
  await getBalance({ onResponse: ({ age }) => ages.push(age) })
  expect([cache, ages]).toEqual(["no-store", [21_600_000]])
})

test("a ConnectionError states the cause", async () => {
  const server = createTlsServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as { port: number }
  const send = (baseUrl: string) =>
    createFake({ apiKey: "key-12345", baseUrl, retries: 0 })
      .getBalance()
      .then(String, (error: Error) => error.message)
  expect(await send(`https://127.0.0.1:${port}`)).toMatch(/the connection failed \([\w/]+\)/)
  await new Promise((resolve) => server.close(resolve))
  expect(await send(`http://127.0.0.1:${port}`)).toContain("the connection failed (ECONNREFUSED)")
})

test("a message is classified in full and unchanged, however much of it is shown", async () => {
  const words = "insufficient balance"
  for (const message of [words, `${"a very long name of a model, ".repeat(20)} ${words}`])
    for (const headers of [{}, { "x-token": "insufficient" }]) {
      const { readError } = createFake({ apiKey: "key-12345", headers })
      expect(await readError({ status: 429, body: { message } })).toMatchObject({
        name: "InsufficientBalanceError",
      })
    }
})

test.each(["+275760-09-13T00:00:00.000Z", "-271821-04-20T00:00:00.000Z"])(
  "a Date header of %s is ignored",
  async (date) => {
    const at = await read(429, {}, { date, "retry-after": new Date(Date.now() + 60_000).toUTCString() })
    expect((at as { retryAfter?: number }).retryAfter).toBeLessThan(62)
  },
)
