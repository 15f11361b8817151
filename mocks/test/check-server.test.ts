import { createServer, type IncomingMessage, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, onTestFinished, test } from "vitest"
import { type CaseResult, contract, providerIds, startMocks } from "../src/index.js"

const healthy = { balance_usd: 25.5, total_spent_usd: 134.75 }
const apiKey = "sk-very/secret"

/** A server that is gone when the test is. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/base`
}

/** A server that answers everything with this. */
function serveAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  return serve((_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers })
    response.end(typeof body === "string" ? body : JSON.stringify(body))
  })
}

/** What comes of one case of Vinci's balance. */
async function check(baseUrl: string, title = "getBalance conforms to the spec", options = {}) {
  const suite = await contract({ provider: "vinci", baseUrl, apiKey, timeout: 300, ...options })
  const results = await suite.runAll()
  await suite.close()
  return results.find((one) => one.title === title) as CaseResult
}

describe("our own mocks", () => {
  test.each(providerIds)("%s keeps to its spec, in calls that read and in all others", async (provider) => {
    for (const spending of [false, true]) {
      const suite = await contract({ provider, spending })
      onTestFinished(suite.close)
      // A provider of errors only has nothing to read.
      if (spending) expect(suite.cases).not.toEqual([])
      expect((await suite.runAll()).filter(({ ok }) => !ok)).toEqual([])
    }
  })
})

describe("a server gets requests", () => {
  async function record(options: object): Promise<IncomingMessage[]> {
    const requests: IncomingMessage[] = []
    const baseUrl = await serve((request, response) => {
      requests.push(request)
      response.end()
    })
    await (await contract({ provider: "vinci", apiKey, baseUrl, ...options })).runAll()
    return requests
  }

  test("only for reads, with the key and the examples of the spec, below any base", async () => {
    const requests = await record({})
    expect(requests.map(({ method }) => method)).toEqual(requests.map(() => "GET"))
    expect(requests.map(({ url }) => url)).toEqual(
      expect.arrayContaining(["/any/base/billing/balance", "/any/base/billing/usage?days=30"]),
    )
    for (const { headers } of requests)
      expect(headers).toMatchObject({ authorization: `Bearer ${apiKey}`, accept: "application/json" })
  })

  test("for the rest if spending is allowed, with the bodies of the spec", async () => {
    const requests = await record({ spending: true })
    expect(requests).toContainEqual(
      expect.objectContaining({
        method: "POST",
        url: "/any/base/generate/text-to-video",
        headers: expect.objectContaining({ "content-type": "application/json" }),
      }),
    )
    const { headers } = requests.find(({ url }) => url?.endsWith("image-to-video")) as IncomingMessage
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/)
  })

  test("with the key in the header that the spec names", async () => {
    const [request] = await record({ provider: "contentstats" })
    expect(request?.headers).toMatchObject({ "x-api-key": apiKey })
    expect(request?.headers).not.toHaveProperty("authorization")
  })

  test("for no operation that the key does not open", async () => {
    const suite = await contract({ provider: "venice", spending: true })
    onTestFinished(suite.close)
    const titles = suite.cases.map(({ title }) => title)
    expect(titles).toContain("getBillingBalance conforms to the spec")
    expect(titles).not.toContain("getX402Balance conforms to the spec")
  })
})

describe("the server is to blame", () => {
  test.each<[string, number, unknown, Record<string, string>, string]>([
    ["a field is missing", 200, { total_spent_usd: 1 }, {}, "must have required property 'balance_usd'"],
    ["a field is of another type", 200, { ...healthy, balance_usd: "25.5" }, {}, "must be number"],
    ["the body is no JSON", 200, '{"balance_usd":', {}, "must be object"],
    ["there is no body", 200, "", {}, "must be object"],
    [
      "the media type is another",
      200,
      healthy,
      { "content-type": "text/html" },
      '"text/html" does not match',
    ],
    ["the media type is none", 200, healthy, { "content-type": "nonsense" }, "media type is invalid"],
    ["a header is of another type", 200, healthy, { "x-ratelimit-limit": "many" }, "must be integer"],
    ["an error is not documented", 418, {}, {}, "a documented status: 200, 401, 429, 500"],
    ["it redirects", 302, "", { location: "http://127.0.0.1:1/" }, "a documented status"],
    ["it fails", 500, { detail: "Internal server error" }, {}, "no server failure"],
    ["an error has another shape", 401, { message: "no" }, {}, "must have required property 'detail'"],
  ])("when %s", async (_, status, body, headers, expected) => {
    const result = await check(await serveAnswer(status, body, headers))
    expect(result).toMatchObject({ ok: false, faultyParty: "server" })
    expect(result.expected).toContain(expected)
    expect(result.received).toMatch(new RegExp(`^${status} `))
  })

  test("when nothing listens", async () => {
    expect(await check("http://127.0.0.1:9")).toEqual({
      title: "getBalance conforms to the spec",
      ok: false,
      faultyParty: "server",
      expected: "a response",
      received: expect.stringMatching(/^no response: /),
    })
  })

  test.each<[string, RequestListener]>([
    ["never answers", () => {}],
    ["never ends its answer", (_, response) => response.writeHead(200).write('{"balance_usd":')],
  ])("when it %s, and the deadline ends the wait", async (_, listener) => {
    expect(await check(await serve(listener))).toMatchObject({
      ok: false,
      faultyParty: "server",
      received: "no response within 300 ms",
    })
  })

  test("also if a client sent the request", async () => {
    const baseUrl = await serveAnswer(200, { total_spent_usd: 1 })
    for (const title of ["getBalance through client", "getBalance() of the provider"])
      expect(await check(baseUrl, title, { create: createFake })).toMatchObject({
        ok: false,
        faultyParty: "server",
      })
  })
})

describe("the spec is to blame", () => {
  test("when a success is not documented", async () => {
    const result = await check(await serveAnswer(203, healthy))
    expect(result).toMatchObject({
      ok: false,
      faultyParty: "spec",
      expected: expect.stringContaining("200, 401"),
    })
  })

  test("if the server sends more than the spec documents", async () => {
    const body = { id: "req_abc123", request_id: "req_abc123", status: "paused" }
    const result = await check(await serveAnswer(200, body), "getStatus conforms to the spec")
    expect(result).toMatchObject({
      ok: false,
      faultyParty: "spec",
      expected: expect.stringContaining("pending"),
    })
  })
})

describe("nobody is to blame", () => {
  test.each([
    [401, "Invalid API key", "a response to a valid key"],
    [429, "Rate limit exceeded.", "a response, not a rate limit"],
  ])("when the call is refused with a documented %d", async (status, detail, expected) => {
    const result = await check(await serveAnswer(status, { detail }))
    expect(result).toEqual({
      title: "getBalance conforms to the spec",
      ok: false,
      expected,
      received: `${status} application/json {"detail":"${detail}"}`,
    })
  })
})

test("a failure shows no key, no control characters, and not the whole of a long response", async () => {
  const baseUrl = await serve((request, response) => {
    response.writeHead(418, { "content-type": "text/plain" })
    response.end(
      `\u001b[31m${request.headers.authorization} ${encodeURIComponent(apiKey)} ${"x".repeat(5000)}`,
    )
  })
  const { received } = await check(baseUrl)
  expect(received).toMatch(/^418 text\/plain \[31mBearer <key> <key> x+…$/)
  expect(received?.length).toBeLessThan(510)
})

interface Options {
  apiKey: string
  baseUrl: string
  fetch: typeof fetch
}

/** A client as small as can be. */
function createFake({ apiKey, baseUrl, fetch }: Options) {
  const send = (path: string) => fetch(baseUrl + path, { headers: { authorization: `Bearer ${apiKey}` } })
  return {
    client: {
      async request(_: string, template: string) {
        const response = await send(template.replace(/\{.*\}/, "req_abc123"))
        const value = await response.json()
        return { response, ...(response.ok ? { data: value } : { error: value }) }
      },
    },
    readError: async () => undefined,
    async getBalance(): Promise<unknown> {
      const response = await send("/billing/balance")
      if (!response.ok) throw new Error(`refused with ${response.status}`)
      return { left: ((await response.json()) as typeof healthy).balance_usd }
    },
  }
}

describe("a client", () => {
  type Fake = ReturnType<typeof createFake>
  const examples = { healthy: { left: 25.5 }, low: { left: 1.25 } }
  const expectations = { getBalance: { read: (fake: Fake) => fake.getBalance(), examples } }
  const plain = "getBalance through client"
  const read = "getBalance read by the provider"
  const method = "getBalance() of the provider"

  /** What comes of one case of a fake with a change, at a server that answers with this. */
  async function checkFake(
    title: string,
    change: (fake: Fake, options: Options) => object = () => ({}),
    [status, body]: [number, unknown] = [200, healthy],
  ) {
    const create = (options: Options): Fake => {
      const fake = createFake(options)
      return { ...fake, ...change(fake, options) }
    }
    const options = { create, ...(title === read && { expectations }) }
    return check(await serveAnswer(status, body), title, options)
  }

  test.each([plain, read, method])(
    "passes if its result means what the response means: %s",
    async (title) => {
      expect(await checkFake(title)).toEqual({ title, ok: true })
    },
  )

  test("is to blame when it misreads a figure", async () => {
    const misread = (fake: Fake) => ({
      getBalance: async () => {
        await fake.getBalance()
        return { left: 25.49 }
      },
    })
    expect(await checkFake(read, misread)).toEqual({
      title: read,
      ok: false,
      faultyParty: "client",
      expected: "{ left: 25.5 }",
      received: "{ left: 25.49 }",
    })
  })

  test("is judged by the meaning of one operation, even if it calls others as well", async () => {
    const mocks = await startMocks({ providers: ["vinci"] })
    onTestFinished(() => mocks.close())
    const create = (options: Options) => {
      const fake = createFake(options)
      const getBalance = async () => {
        await fake.client.request("get", "/keys")
        return fake.getBalance()
      }
      return { ...fake, getBalance }
    }
    const means = { ...expectations, listKeys: { read: expectations.getBalance.read, examples: {} } }
    for (const title of [read, "listKeys read by the provider"])
      expect(await check(mocks.vinci.url, title, { create, expectations: means })).toEqual({
        title,
        ok: true,
      })
  })

  test.each([read, method])("is to blame when it throws on a success: %s", async (title) => {
    const broken = (fake: Fake) => ({
      getBalance: async () => {
        await fake.getBalance()
        throw new TypeError("broken")
      },
    })
    expect(await checkFake(title, broken)).toMatchObject({
      faultyParty: "client",
      received: "TypeError: broken",
    })
  })

  test("is to blame when it takes an error for a success, and passes when it throws", async () => {
    const answer: [number, unknown] = [404, { detail: "Request not found" }]
    const getStatus =
      (throws: boolean) =>
      (_: Fake, { baseUrl, fetch }: Options) => ({
        getStatus: async () => {
          await fetch(`${baseUrl}/status/req_abc123`)
          if (throws) throw new Error("not found")
        },
      })
    const title = "getStatus() of the provider"
    expect(await checkFake(title, getStatus(true), answer)).toEqual({ title, ok: true })
    expect(await checkFake(title, getStatus(false), answer)).toMatchObject({
      faultyParty: "client",
      expected: 'an error for 404 application/json {"detail":"Request not found"}',
      received: "undefined",
    })
  })

  test("is to blame when its plain client gives other data", async () => {
    const other = ({ client }: Fake) => ({
      client: {
        request: async (...call: Parameters<typeof client.request>) => ({
          ...(await client.request(...call)),
          data: { balance_usd: 1 },
        }),
      },
    })
    const result = await checkFake(plain, other)
    expect(result).toMatchObject({ ok: false, faultyParty: "client" })
    expect(result.expected).toContain("balance_usd: 25.5")
    expect(result.received).toContain("balance_usd: 1 ")
  })

  test("is to blame if it uses another fetch, or calls what the spec does not have", async () => {
    const silent = () => ({ getBalance: async () => ({ left: 25.5 }) })
    expect(await checkFake(method, silent)).toMatchObject({ faultyParty: "client", received: "no call" })
    const lost = (_: Fake, { baseUrl, fetch }: Options) => ({ getBalance: () => fetch(`${baseUrl}/nope`) })
    expect(await checkFake(method, lost)).toMatchObject({
      faultyParty: "client",
      received: "GET /any/base/nope",
    })
  })
})

describe("an option is refused", () => {
  test.each([
    ["http://example.com", /https:\/\//],
    ["ftp://127.0.0.1", /https:\/\//],
    ["https://user:secret@example.com", /must not have a user name/],
    ["https://example.com/?a=1", /query/],
    ["nonsense", /such as/],
  ])("when the base URL is %s, which is not shown", async (baseUrl, message) => {
    const refused = contract({ provider: "vinci", baseUrl, apiKey })
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.not.toThrow(baseUrl)
  })

  test("if there is no key; the message names its variable", async () => {
    const baseUrl = "http://127.0.0.1:9"
    await expect(contract({ provider: "vinci", baseUrl, apiKey: "" })).rejects.toThrow("Set VINCI_API_KEY")
  })

  test("when there are expectations without a client", async () => {
    await expect(contract({ provider: "vinci", expectations: {} })).rejects.toThrow("pass create, too")
  })

  test("if its name is unknown, or its timeout exceeds what a timer can hold", async () => {
    for (const timeout of ["300", 0, Number.NaN, 2 ** 31])
      await expect(contract({ provider: "vinci", timeout } as never)).rejects.toThrow(
        "timeout must be a number",
      )
    await expect(contract({ provider: "vinci", meanings: {} } as never)).rejects.toThrow(
      'There is no option "meanings". Available: provider, spec, baseUrl, ',
    )
  })
})
