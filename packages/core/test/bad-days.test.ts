import type { RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { type AnyBillingError, isBillingError } from "../src/index.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake, type FakeOptions } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const key = "sk-very-secret-0123456789"

/** The error that a call ends in. */
async function fail(options: FakeOptions): Promise<AnyBillingError> {
  const error = await createFake({ apiKey: key, timeout: 60_000, clock: createFakeClock(), ...options })
    .getBalance()
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
  if (!isBillingError(error)) throw new Error(`no BillingError, but ${inspect(error)}`)
  return error
}

async function failWith(listener: RequestListener, options?: FakeOptions): Promise<AnyBillingError> {
  return fail({ baseUrl: await startServer(listener), ...options })
}

const json =
  (body: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body)
  }

describe("unusable options", () => {
  test("no key is a MissingApiKeyError that names the variable", async () => {
    const error = await createFake({ baseUrl: "http://127.0.0.1:9" })
      .getBalance()
      .catch((thrown) => thrown)
    expect(error).toMatchObject({ name: "MissingApiKeyError", provider: "fake", variable: "FAKE_API_KEY" })
    expect(error.message).toBe("fake: no API key. Set FAKE_API_KEY or pass the `apiKey` option.")
  })

  test.each(["", "  \n"])("the key %j is not a key, and never falls back to the variable", async (apiKey) => {
    expect(await fail({ apiKey })).toMatchObject({ name: "InvalidOptionError", option: "apiKey" })
  })

  test.each(["two words", "line\nbreak", "schlüssel", "null\0"])(
    "the key %j is an InvalidOptionError that does not show it",
    async (apiKey) => {
      const error = await fail({ apiKey })
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "apiKey" })
      expect(inspect(error)).not.toContain(apiKey)
    },
  )

  test.each([
    ["ftp://fake.example", "must start with https:// or http://"],
    ["fake.example/api", "is not a URL"],
    ["http://fake.example", "because http:// sends the key in plain text"],
    ["http://127.0.0.1.fake.example", "because http:// sends the key in plain text"],
    ["javascript:alert(1)", "must start with https:// or http://"],
    [`https://user:${key}@fake.example`, "must not contain a user name or password"],
    ["https://fake.example/?a=b", "without a query"],
  ])("the base URL %s is an InvalidOptionError", async (baseUrl, problem) => {
    const error = await fail({ baseUrl })
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "baseUrl", provider: "fake" })
    expect(error.message).toContain(problem)
    expect(inspect(error)).not.toContain(key)
  })

  test.each(["http://localhost:9", "http://127.8.8.8:9", "http://[::1]:9", "http://api.localhost:9"])(
    "the base URL %s is this machine, so http: is allowed",
    async (baseUrl) => {
      expect(await fail({ baseUrl, fetch: async () => new Response("", { status: 500 }) })).toMatchObject({
        status: 500,
      })
    },
  )

  test("http: to another machine is accepted with allowHttp", async () => {
    const fetch = async () => new Response("", { status: 500 })
    const error = await fail({ baseUrl: "http://fake.example", allowHttp: true, fetch })
    expect(error).toMatchObject({ status: 500 })
  })

  test("a key function that fails is an InvalidOptionError with its cause", async () => {
    const cause = new Error("vault is sealed")
    const error = await fail({ apiKey: () => Promise.reject(cause) })
    expect(error).toMatchObject({
      name: "InvalidOptionError",
      option: "apiKey",
      cause: { message: cause.message },
    })
  })

  test("a key function that returns no string is an InvalidOptionError", async () => {
    expect(await fail({ apiKey: (() => undefined) as never })).toMatchObject({ name: "InvalidOptionError" })
  })

  test("a key function that never ends is a TimeoutError", async () => {
    expect(await fail({ apiKey: () => new Promise(() => {}), timeout: 30 })).toMatchObject({
      name: "TimeoutError",
    })
  })

  test("a fetch that ignores its signal is a TimeoutError", async () => {
    expect(await fail({ fetch: () => new Promise(() => {}), timeout: 30 })).toMatchObject({
      name: "TimeoutError",
    })
  })

  test("a header that cannot be sent is an InvalidOptionError", async () => {
    const error = await fail({ headers: { "x-note": "line\nbreak" } })
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "headers" })
  })

  test("a base URL per call does not get the key", async () => {
    const requests: unknown[] = []
    const elsewhere = await startServer((request, response) => {
      requests.push(request.url)
      response.end()
    })
    const { client } = createFake({ apiKey: key })
    await expect(client.GET("/v1/balance", { baseUrl: elsewhere })).rejects.toMatchObject({
      name: "InvalidOptionError",
      option: "baseUrl",
    })
    expect(requests).toEqual([])
  })
})

describe("a network that fails", () => {
  test("an unreachable host is a ConnectionError with its cause", async () => {
    const error = await fail({ baseUrl: await findClosedPort() })
    expect(error).toMatchObject({ name: "ConnectionError", operation: "getBalance", retryable: true })
    expect(error.cause).toMatchObject({ name: "TypeError", cause: { code: "ECONNREFUSED" } })
  })

  test("a body cut short is a ConnectionError", async () => {
    const error = await failWith((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"money":')
      setImmediate(() => response.destroy())
    })
    expect(error).toMatchObject({ name: "ConnectionError" })
  })

  test("no response is a TimeoutError", async () => {
    expect(await failWith(() => {}, { timeout: 50 })).toMatchObject({
      name: "TimeoutError",
      retryable: true,
      cause: { name: "TimeoutError" },
    })
  })

  test("headers without a body are a TimeoutError", async () => {
    const error = await failWith((_, response) => void response.writeHead(200).write("{"), { timeout: 50 })
    expect(error).toMatchObject({ name: "TimeoutError" })
    expect(error.message).toContain("within 50 ms")
  })

  test("a call can have its own deadline", async () => {
    const baseUrl = await startServer(() => {})
    const call = createFake({ apiKey: key, baseUrl, timeout: 60_000 }).getBalance({ timeout: 40 })
    await expect(call).rejects.toThrow("no complete response within 40 ms")
  })

  test("a caller that aborts gets an AbortError with the reason", async () => {
    const controller = new AbortController()
    const reason = new Error("enough")
    const error = await failWith(() => controller.abort(reason), { signal: controller.signal })
    expect(error).toMatchObject({ name: "AbortError", cause: { message: "enough" } })
  })

  test("a signal passed to one call aborts that call", async () => {
    const controller = new AbortController()
    const baseUrl = await startServer(() => controller.abort())
    const call = createFake({ apiKey: key, baseUrl }).getBalance({ signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
  })

  test.each([301, 302, 303, 307, 308])("a %i is a RedirectError and is not followed", async (status) => {
    const requests: unknown[] = []
    const elsewhere = await startServer((request) => void requests.push(request.url))
    const error = await failWith(json("", status, { location: `${elsewhere}/secret?token=${key}` }))
    expect(error).toMatchObject({ name: "RedirectError", origin: elsewhere, status })
    expect(error.message).not.toContain("token")
    expect(requests).toEqual([])
  })
})

describe("a response that breaks the contract is an UnexpectedResponseError", () => {
  test.each<[string, string, object]>([
    ["HTML instead of JSON", "<html>Hello</html>", { expected: "a JSON object" }],
    ["an empty 200", "", { expected: "a JSON object", received: "an empty body" }],
    ["an array", "[]", { field: "money", received: "nothing: it is missing" }],
    ["null", "null", { expected: "a JSON object" }],
    ["JSON cut in half", '{"money":{"left":1', { expected: "a JSON object" }],
    ["a missing object", "{}", { field: "money", expected: "an object", received: "nothing: it is missing" }],
    [
      "a missing field",
      '{"money":{}}',
      { field: "money.left", expected: "an exact number", received: "nothing: it is missing" },
    ],
    ["a null where a number belongs", '{"money":{"left":null}}', { field: "money.left", received: "null" }],
    ["a text where a number belongs", '{"money":{"left":"1.5"}}', { received: 'the text "1.5"' }],
    ["a number beyond all numbers", '{"money":{"left":1e999}}', { expected: "an exact number" }],
    ["a field that is only inherited", '{"__proto__":{"money":{"left":1}}}', { field: "money" }],
  ])("%s", async (_, body, facts) => {
    expect(await failWith(json(body))).toMatchObject({
      name: "UnexpectedResponseError",
      provider: "fake",
      operation: "getBalance",
      status: 200,
      ...facts,
    })
  })

  test("which quotes the HTML, without control characters", async () => {
    const error = await failWith((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>\u001B[31mbad\n</h1>"),
    )
    expect(error).toMatchObject({ received: "text/html that starts with <h1> [31mbad </h1>" })
  })
})

describe("a status", () => {
  test.each([
    [400, "InvalidRequestError"],
    [401, "AuthenticationError"],
    [402, "InsufficientBalanceError"],
    [403, "PermissionError"],
    [404, "InvalidRequestError"],
    [408, "ServerError"],
    [410, "BillingUnavailableError"],
    [413, "InvalidRequestError"],
    [422, "InvalidRequestError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [503, "ServerError"],
    [599, "ServerError"],
  ])("%i is a %s", async (status, name) => {
    const error = await failWith(json('{"message":"why"}', status, { "x-request-id": "req-7" }))
    expect(error).toMatchObject({ name, status, operation: "getBalance", requestId: "req-7" })
    expect(error.message).toContain('The provider says: "why"')
  })

  test("410 names the replacement, unless its URL contains the key", async () => {
    const link = (query = "") => `</help>; rel="help", </api/v2/new${query}>; rel="successor-version"`
    expect(await failWith(json("{}", 410, { link: link() }))).toMatchObject({
      name: "BillingUnavailableError",
      successor: "https://fake.example/api/v2/new",
    })
    expect(await failWith(json("{}", 410, { link: link(`?key=${key}`) }))).not.toHaveProperty("successor")
  })

  test("429 states how long to wait, in seconds, by the provider's own clock", async () => {
    const date = "Mon, 23 Nov 2026 10:00:00 GMT"
    const wait = async (headers: Record<string, string>) =>
      failWith(json("{}", 429, { date, ...headers })).then(
        (error) => "retryAfter" in error && error.retryAfter,
      )
    expect(await wait({ "retry-after": "7" })).toBe(7)
    expect(await wait({ "retry-after": "Mon, 23 Nov 2026 10:01:00 GMT" })).toBe(60)
    expect(await wait({ "x-ratelimit-reset": "1795428030" })).toBe(30)
    expect(await wait({ "retry-after": "-5" })).toBe(false)
    expect(await wait({})).toBe(false)
  })
})

describe("the key is never shown", () => {
  const echo: RequestListener = (request, response) =>
    response
      .writeHead(Number(request.headers["x-status"]), { "x-request-id": `r-${key}` })
      .end(JSON.stringify({ message: `bad key ${key}`, money: { left: key } }))

  test.each(["200", "400", "401", "402", "403", "429", "500"])(
    "if a response %s echoes it",
    async (status) => {
      const error = await failWith(echo, { headers: { "x-status": status } })
      for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), error.stack]) {
        expect(text).not.toContain(key)
      }
    },
  )

  test("if readError reads a response that echoes it", async () => {
    const fake = createFake({ apiKey: () => key })
    const error = await fake.readError({ status: 402, body: { message: `key ${key}` } })
    expect(error?.message).toContain("key [redacted]")
  })
})

async function findClosedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

test.each([0, -1, Number.NaN])("a timeout of %s is refused before anything is sent", async (timeout) => {
  const error = await fail({
    timeout,
    fetch: async () => {
      throw new Error("sent")
    },
  })
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "timeout" })
})

test.each([0, Number.NaN])("a body limit of %s is refused", async (maxBodyBytes) => {
  expect(await fail({ maxBodyBytes })).toMatchObject({ name: "InvalidOptionError", option: "maxBodyBytes" })
})

test.each([2 ** 31, Number.POSITIVE_INFINITY])("a timeout of %s ms means no deadline", async (timeout) => {
  const baseUrl = await startServer((_, response) => {
    setImmediate(() => response.end('{ "money": { "left": 1 } }'))
  })
  expect((await createFake({ apiKey: key, baseUrl, timeout }).getBalance()).buckets).toHaveLength(1)
})

test("a Date at the limit of its range does not change the error", async () => {
  const date = "Fri, 12 Sep 275760 00:00:00 GMT"
  const error = await failWith(json("{}", 429, { date, "retry-after": "7" }), { retries: 0 })
  expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 7 })
})
