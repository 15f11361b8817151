import { describe, expect, test } from "vitest"
import type { ProviderOptions, ResponseFacts } from "../src/index.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"

const healthy = JSON.stringify({ money: { left: 1.5 } })
const balance = { buckets: [{ id: "balance", available: { value: "1.5", unit: "USD" } }] }

/** A provider whose requests are kept; each is answered by `answer`. */
function watch(answer: () => Response = () => new Response(healthy), options: ProviderOptions = {}) {
  const requests: { url: string; init: RequestInit }[] = []
  const fake = createFake({
    apiKey: "key-12345",
    baseUrl: `https://${crypto.randomUUID()}.example`,
    clock: createFakeClock(),
    fetch: async (url, init = {}) => {
      requests.push({ url: String(url), init })
      return answer()
    },
    ...options,
  })
  return { fake, requests }
}

test("every existing option is accepted, and a misspelt one is refused by its name", async () => {
  const nothing = () => {}
  const options: ProviderOptions = {
    account: "team-a",
    allowHttp: true,
    baseUrl: "http://a.example",
    headers: {},
    lagMs: 0,
    maxBodyBytes: 1000,
    onRequest: nothing,
    onResponse: nothing,
    onRetry: nothing,
    purse: "one",
    retries: 0,
    signal: new AbortController().signal,
    timeout: 10_000,
  }
  expect(await watch(undefined, options).fake.getBalance()).toEqual(balance)
  for (const name of ["apikey", "Timeout", "region"])
    await expect(watch(undefined, { [name]: "x" }).fake.getBalance()).rejects.toMatchObject({
      name: "InvalidOptionError",
      option: name,
      message: expect.stringContaining("its own options are: apiKey"),
    })
})

test("a request bypasses caches, and follows no redirect", async () => {
  const { fake, requests } = watch()
  await fake.getBalance()
  expect(requests[0]?.init).toMatchObject({ method: "GET", cache: "no-store", redirect: "manual" })
})

describe("the size of a body", () => {
  test("may be as large as the option allows", async () => {
    const { fake } = watch(undefined, { maxBodyBytes: healthy.length })
    expect(await fake.getBalance()).toEqual(balance)
  })

  test("may not be more", async () => {
    const { fake } = watch(undefined, { maxBodyBytes: healthy.length - 1 })
    await expect(fake.getBalance()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      status: 200,
      operation: "getBalance",
      expected: `a body of at most ${healthy.length - 1} bytes`,
      received: "a larger one",
    })
  })

  test.each([0, -1, Number.NaN])("is not requested with %s", async (maxBodyBytes) => {
    await expect(watch(undefined, { maxBodyBytes }).fake.getBalance()).rejects.toMatchObject({
      name: "InvalidOptionError",
      option: "maxBodyBytes",
    })
  })
})

test.each([Number.NaN, -1])("retries of %s are an InvalidOptionError", async (retries) => {
  await expect(watch(undefined, { retries }).fake.getBalance()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "retries",
  })
})

test("a timeout that is a string is an InvalidOptionError", async () => {
  await expect(watch(undefined, { timeout: "5000" as never }).fake.getBalance()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "timeout",
  })
})

test("an async hook that rejects doesn't affect the call", async () => {
  const told: unknown[] = []
  const listen = (reason: unknown) => told.push(reason)
  process.on("unhandledRejection", listen)
  const hook = async () => {
    throw new Error("hook")
  }
  await watch(undefined, { onRequest: hook, onResponse: hook }).fake.getBalance({ onResponse: hook })
  await new Promise((resolve) => setImmediate(resolve))
  process.off("unhandledRejection", listen)
  expect(told).toEqual([])
})

describe("the age of a response from a cache", () => {
  const tell = async (headers: Record<string, string>) => {
    const told: ResponseFacts[] = []
    const answer = () => new Response(healthy, { headers })
    await watch(answer, { onResponse: (facts) => told.push(facts) }).fake.getBalance()
    return told[0]
  }

  test.each([
    ["0", 0],
    ["7", 7000],
    ["123456789", 123_456_789_000],
    ["21600, 0", 21_600_000],
    ["7.5", 7000],
    ["12345678901", 1_000_000_000_000],
  ])("of %s seconds is reported in milliseconds", async (age, milliseconds) => {
    expect((await tell({ age }))?.age).toBe(milliseconds)
  })

  test.each(["", "-7", "7 days", "x7", "1e3"])("is not reported for %j", async (age) => {
    expect(await tell({ age })).not.toHaveProperty("age")
    expect(await tell({})).not.toHaveProperty("age")
  })
})

describe("through client", () => {
  test("a HEAD is retried like a GET", async () => {
    const { fake, requests } = watch(() => new Response(null, { status: 503 }))
    const { client } = fake as unknown as { client: { HEAD(path: string): Promise<unknown> } }
    await client.HEAD("/v1/balance")
    expect(requests).toHaveLength(3)
  })

  test("a POST sends its body", async () => {
    const { fake, requests } = watch()
    const { client } = fake as unknown as { client: { POST(path: string, init: object): Promise<unknown> } }
    await client.POST("/v1/things", { body: { kind: "clip" } })
    const { method, body } = requests[0]?.init ?? {}
    expect([method, new TextDecoder().decode(body as ArrayBuffer)]).toEqual(["POST", '{"kind":"clip"}'])
  })

  test("a GET has no body, and no content type", async () => {
    const { fake, requests } = watch()
    await fake.client.GET("/v1/balance")
    expect(requests[0]?.init).not.toHaveProperty("body")
    expect(new Headers(requests[0]?.init.headers).has("content-type")).toBe(false)
  })

  test("a request to a path outside the spec is sent", async () => {
    const { fake, requests } = watch()
    const { client } = fake as unknown as { client: { GET(path: string): Promise<unknown> } }
    await client.GET("/v1/new")
    expect(requests[0]?.url).toMatch(/\/v1\/new$/)
    expect(new Headers(requests[0]?.init.headers).get("authorization")).toBe("Bearer key-12345")
  })
})

test.each([301, 302, 303, 307, 308])("a %i is a redirect with the target's origin only", async (status) => {
  const answer = () => new Response(null, { status, headers: { location: "https://b.example/path?key=1" } })
  const { fake, requests } = watch(answer)
  await expect(fake.getBalance()).rejects.toMatchObject({
    name: "RedirectError",
    status,
    origin: "https://b.example",
  })
  expect(requests).toHaveLength(1)
})
