import { describe, expect, test } from "vitest"
import { type Adapter, createProvider, findText, type ProviderFacts } from "../src/adapter.js"
import { AuthenticationError, type ProviderOptions, type RequestFacts } from "../src/index.js"
import { findOperation } from "../src/transport/find-operation.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake, type FakeOptions } from "./fake-provider.js"

const healthy = JSON.stringify({ money: { left: 1.5 } })

const plain: ProviderFacts = {
  id: "plain",
  baseUrl: "https://plain.example/api",
  variables: { baseUrl: "PLAIN_BASE_URL" },
  credentials: [{ option: "apiKey", variables: ["PLAIN_API_KEY"], header: "X-Key" }],
  cacheTtlMs: 1000,
  userAgent: "api-balance-plain/1",
  operations: [{ id: "getThings", method: "GET", path: "/v1/things" }],
}

interface Client {
  GET(path: string, init?: object): Promise<{ response: Response; error?: unknown }>
}

/** Asks a provider with these facts for its things, through client; gives the request. */
async function send(
  facts: Partial<ProviderFacts>,
  options: object = { apiKey: "key-12345" },
  path = "/v1/things",
) {
  const sent: { url: string; headers: Headers }[] = []
  const adapter: Adapter<object, object> = {
    facts: { ...plain, ...facts },
    findReason: (body) => findText(body, "message"),
    createMethods: () => ({}),
  }
  const { client } = createProvider(adapter, {
    clock: createFakeClock(),
    fetch: async (url, init = {}) => {
      sent.push({ url: String(url), headers: new Headers(init.headers) })
      return new Response("{}")
    },
    ...options,
  }) as unknown as { client: Client }
  await client.GET(path)
  const [request] = sent
  if (!request || sent.length > 1) throw new Error(`${sent.length} requests`)
  return request
}

/** Sets variables for one test. */
async function withVariables<Value>(
  variables: Record<string, string>,
  use: () => Promise<Value>,
): Promise<Value> {
  Object.assign(process.env, variables)
  try {
    return await use()
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name]
  }
}

describe("a key", () => {
  test("of a header without a scheme is sent alone", async () => {
    expect((await send({})).headers.get("x-key")).toBe("key-12345")
  })

  test("is read from a variable, the usual one first, without a trailing line break", async () => {
    const credentials = [{ option: "apiKey", variables: ["PLAIN_API_KEY", "PLAIN_KEY"], header: "X-Key" }]
    const read = async () => (await send({ credentials }, {})).headers.get("x-key")
    expect(await withVariables({ PLAIN_KEY: "key-of-old\n" }, read)).toBe("key-of-old")
    expect(await withVariables({ PLAIN_KEY: "key-of-old", PLAIN_API_KEY: "key-usual" }, read)).toBe(
      "key-usual",
    )
    expect(await withVariables({ PLAIN_KEY: "key-of-old", PLAIN_API_KEY: "" }, read)).toBe("key-of-old")
  })

  test("that cannot be sent is an error that names its variable, or no variable if it is an option", async () => {
    await withVariables({ PLAIN_API_KEY: "two words" }, () =>
      expect(send({}, {})).rejects.toMatchObject({
        name: "InvalidOptionError",
        option: "apiKey",
        variable: "PLAIN_API_KEY",
      }),
    )
    const given = await send({}, { apiKey: "two words" }).catch((thrown) => thrown)
    expect(given).toMatchObject({ name: "InvalidOptionError", option: "apiKey" })
    expect(given).not.toHaveProperty("variable")
  })

  test.each(["a b", "ab\u007f", " \t", "\u0020\u00e4"])("of %j is never sent", async (apiKey) => {
    await expect(send({}, { apiKey })).rejects.toMatchObject({ name: "InvalidOptionError", option: "apiKey" })
  })

  test("of the first and the last ASCII character that may be sent is sent", async () => {
    expect((await send({}, { apiKey: "!~!~!~!~" })).headers.get("x-key")).toBe("!~!~!~!~")
  })

  test("in the query follows all other parameters", async () => {
    const credentials = [{ option: "apiKey", variables: [], query: "key" }]
    const { url, headers } = await send({ credentials })
    expect(url).toBe("https://plain.example/api/v1/things?key=key-12345")
    expect([...headers.keys()]).toEqual(["accept", "user-agent"].filter((name) => headers.has(name)))
    expect((await send({ credentials }, undefined, "/v1/things?page=2")).url).toBe(
      "https://plain.example/api/v1/things?page=2&key=key-12345",
    )
  })

  test("of a pair without a user name is sent with an empty one", async () => {
    const credentials = [{ option: "apiKey", variables: [], header: "Authorization", scheme: "Basic" }]
    expect((await send({ credentials })).headers.get("authorization")).toBe(`Basic ${btoa(":key-12345")}`)
  })

  test("of a pair follows the parameter that is its user name, and no echo of the pair is shown", async () => {
    const credentials = [
      { option: "apiKey", variables: [], header: "Authorization", scheme: "Basic", user: "user" },
    ]
    const parameters = [
      { name: "team", option: "team", variables: ["PLAIN_TEAM"] },
      { name: "user", option: "user", variables: ["PLAIN_USER", "PLAIN_NAME"] },
    ]
    const pair = btoa("u1:key-12345")
    const sendWith = (options: object) =>
      send({ credentials, parameters }, { apiKey: "key-12345", ...options })
    expect((await sendWith({ user: "u1", team: "t1" })).headers.get("authorization")).toBe(`Basic ${pair}`)
    const read = async () => (await sendWith({})).headers.get("authorization")
    expect(await withVariables({ PLAIN_NAME: "u1" }, read)).toBe(`Basic ${pair}`)
    await expect(sendWith({})).rejects.toMatchObject({
      name: "MissingApiKeyError",
      provider: "plain",
      option: "user",
      variable: "PLAIN_USER",
    })
    for (const user of ["two words", "\u00e4b", "a\n", 5])
      await expect(sendWith({ user })).rejects.toMatchObject({ name: "InvalidOptionError", option: "user" })
    const fetch = async () => Response.json({ message: `refused: ${pair}` }, { status: 401 })
    const refused = (await sendWith({ user: "u1", fetch }).catch((thrown) => thrown)) as object
    expect(JSON.stringify(refused)).not.toContain(pair)
  })

  test("is the one that is set, if an operation accepts several", async () => {
    const credentials = [
      { option: "apiKey", variables: ["PLAIN_API_KEY"], header: "X-Key" },
      { option: "adminKey", variables: ["PLAIN_ADMIN_KEY", "PLAIN_ADMIN"], header: "X-Admin" },
    ]
    const operations = [
      { id: "getThings", method: "GET", path: "/v1/things", credentials: ["adminKey", "apiKey"] },
    ]
    const facts = { credentials, operations }
    expect((await send(facts)).headers.get("x-key")).toBe("key-12345")
    const both = await send(facts, { apiKey: "key-12345", adminKey: "key-of-admin" })
    expect([both.headers.get("x-admin"), both.headers.get("x-key")]).toEqual(["key-of-admin", null])
    const read = async () => (await send(facts, { apiKey: "key-12345" })).headers.get("x-admin")
    expect(await withVariables({ PLAIN_ADMIN_KEY: "key-of-admin" }, read)).toBe("key-of-admin")
  })

  test("that is missing where either of two would do is reported by its usual name", async () => {
    const operations = [
      { id: "getThings", method: "GET", path: "/v1/things", credentials: ["apiKey", "other"] },
    ]
    await expect(send({ operations }, {})).rejects.toMatchObject({
      name: "MissingApiKeyError",
      option: "apiKey",
      variable: "PLAIN_API_KEY",
    })
  })
})

describe("the base URL", () => {
  test.each([
    ["https://other.example/api/", "https://other.example/api/v1/things"],
    ["https://other.example///", "https://other.example/v1/things"],
    ["https://OTHER.example", "https://other.example/v1/things"],
    ["http://127.10.20.30", "http://127.10.20.30/v1/things"],
  ])("%s is used without its trailing slashes", async (baseUrl, url) => {
    expect((await send({}, { apiKey: "key-12345", baseUrl })).url).toBe(url)
  })

  test("is read from its variable, which an error about it names", async () => {
    const read = async () => (await send({})).url
    expect(await withVariables({ PLAIN_BASE_URL: "https://other.example" }, read)).toBe(
      "https://other.example/v1/things",
    )
    await withVariables({ PLAIN_BASE_URL: "other" }, () =>
      expect(send({})).rejects.toMatchObject({ option: "baseUrl", variable: "PLAIN_BASE_URL" }),
    )
    const given = await send({}, { baseUrl: "other" }).catch((thrown) => thrown)
    expect(given).toMatchObject({ name: "InvalidOptionError", option: "baseUrl" })
    expect(given).not.toHaveProperty("variable")
  })

  test.each([
    "https://user@other.example",
    "https://:word@other.example",
    "https://other.example/#key",
    "shttps://a.example",
    "http://fakelocalhost",
  ])("is not %s", async (baseUrl) => {
    await expect(send({}, { apiKey: "key-12345", baseUrl })).rejects.toMatchObject({ option: "baseUrl" })
  })

  test("replaces the host of an operation that has its own, whose path stays", async () => {
    const operation = { id: "getThings", method: "GET", path: "/v1/things" }
    const operations = [{ ...operation, baseUrl: "https://calls.example/other//" }]
    const read = async (baseUrl: string) => (await send({ operations }, { apiKey: "key-12345", baseUrl })).url
    expect(await read("http://127.0.0.1:9/api")).toBe("http://127.0.0.1:9/other/v1/things")
    expect(await read("http://127.0.0.1:9/mock/api")).toBe("http://127.0.0.1:9/mock/other/v1/things")
    expect(await read("http://127.0.0.1:9/mock")).toBe("http://127.0.0.1:9/mock/other/v1/things")
    const atRoot = { operations, baseUrl: "https://plain.example" }
    const { url } = await send(atRoot, { apiKey: "key-12345", baseUrl: "http://127.0.0.1:9/mock" })
    expect(url).toBe("http://127.0.0.1:9/mock/other/v1/things")
  })
})

describe("the region", () => {
  const facts = {
    region: "us",
    otherServers: [
      { url: "https://eu.plain.example/api", region: "eu" },
      { url: "https://free.plain.example/api", keySuffix: ":free" },
    ],
    variables: { baseUrl: "PLAIN_BASE_URL", region: "PLAIN_REGION" },
  }
  const apiKey = "key-12345"
  const readHost = async (options: object) => new URL((await send(facts, options)).url).host

  test("selects the host: by its option, by its variable, or the first one", async () => {
    expect(await readHost({ apiKey })).toBe("plain.example")
    expect(await readHost({ apiKey, region: "eu" })).toBe("eu.plain.example")
    expect(await readHost({ apiKey, region: "us" })).toBe("plain.example")
    await withVariables({ PLAIN_REGION: "eu" }, async () => {
      expect(await readHost({ apiKey })).toBe("eu.plain.example")
      expect(await readHost({ apiKey, region: "us" })).toBe("plain.example")
    })
  })

  test.each([undefined, "mars", ""])("of %j is a mistake", async (region) => {
    const given = await send(facts, { apiKey, region }).catch((thrown) => thrown)
    expect(given).toMatchObject({
      name: "InvalidOptionError",
      option: "region",
      message: expect.stringContaining("must be one of: us, eu"),
    })
    expect(given).not.toHaveProperty("variable")
  })

  test("that is invalid in a variable is an error that names the variable", async () => {
    await withVariables({ PLAIN_REGION: "mars" }, () =>
      expect(send(facts, { apiKey })).rejects.toMatchObject({ option: "region", variable: "PLAIN_REGION" }),
    )
  })

  test("decides the host of an operation that takes no key", async () => {
    const operations = [{ id: "getThings", method: "GET", path: "/v1/things", credentials: [] }]
    const { url } = await send({ ...facts, operations }, { region: "eu" })
    expect(new URL(url).host).toBe("eu.plain.example")
  })

  test("does not select the host of a key of another form", async () => {
    expect(await readHost({ apiKey: "key-12345:free", region: "eu" })).toBe("free.plain.example")
    expect(await readHost({ apiKey: ":free-12345", region: "eu" })).toBe("eu.plain.example")
  })
})

test("the name of an inherited property is not a known option", async () => {
  for (const option of ["constructor", "toString"])
    await expect(send({}, { apiKey: "key-12345", [option]: "x" })).rejects.toMatchObject({
      option,
      message: expect.stringMatching(/its own options are: apiKey\.$/),
    })
})

test("a header of an operation is sent, unless the options override it", async () => {
  const operations = [
    { id: "getThings", method: "GET", path: "/v1/things", headers: { "x-version": "1", "x-kind": "a" } },
  ]
  const { headers } = await send({ operations }, { apiKey: "key-12345", headers: { "x-version": "2" } })
  expect([headers.get("x-version"), headers.get("x-kind")]).toEqual(["2", "a"])
})

/** A fake whose fetch is given. */
function open(fetch: NonNullable<ProviderOptions["fetch"]>, options: FakeOptions = {}) {
  const baseUrl = `https://${crypto.randomUUID()}.example`
  return createFake({ apiKey: "key-12345", baseUrl, clock: createFakeClock(), fetch, ...options })
}

describe("a call that is over", () => {
  test("sends nothing for a key that comes too late", async () => {
    let give = (_: string) => {}
    let asked = 0
    const controller = new AbortController()
    const fake = open(
      async () => {
        asked++
        return new Response(healthy)
      },
      {
        apiKey: () =>
          new Promise<string>((resolve) => {
            give = resolve
          }),
      },
    )
    const call = fake.getBalance({ signal: controller.signal })
    await Promise.resolve()
    controller.abort()
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
    give("key-12345")
    await new Promise(setImmediate)
    expect(asked).toBe(0)
  })

  test("ignores a late response, and retries nothing", async () => {
    let answer = (_: Response) => {}
    const told: string[] = []
    let asked = 0
    const controller = new AbortController()
    const fake = open(
      () => {
        asked++
        return new Promise<Response>((resolve) => {
          answer = resolve
        })
      },
      { onResponse: () => told.push("response"), onRetry: () => told.push("retry") },
    )
    const call = fake.getBalance({ signal: controller.signal })
    await new Promise(setImmediate)
    controller.abort()
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
    answer(new Response("{}", { status: 503 }))
    await new Promise(setImmediate)
    expect({ told, asked }).toEqual({ told: [], asked: 1 })
  })
})

test("the rest of a body that exceeds the limit, and the body of a redirect, are not read", async () => {
  for (const status of [200, 302]) {
    let isCancelled = false
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(600)),
      cancel: () => {
        isCancelled = true
      },
    })
    const fake = open(async () => new Response(body, { status }), { maxBodyBytes: 1000 })
    await expect(fake.getBalance()).rejects.toBeDefined()
    expect(isCancelled, String(status)).toBe(true)
  }
})

test("a body in several chunks is read to its end", async () => {
  const parts = [healthy.slice(0, 3), healthy.slice(3, 9), healthy.slice(9)]
  const body = () =>
    new ReadableStream({
      start: (controller) => {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      },
    })
  const { buckets } = await open(async () => new Response(body())).getBalance()
  expect(buckets[0]?.available.value).toBe("1.5")
})

test("an error of fetch is a failed connection, unless it is a BillingError", async () => {
  const throwing = (error: Error) =>
    open(async () => {
      throw error
    })
  await expect(throwing(new Error("no net")).getBalance()).rejects.toMatchObject({
    name: "ConnectionError",
    cause: { message: "no net" },
  })
  const { client } = throwing(new Error("no net")) as unknown as { client: Client }
  await expect(client.GET("/v1/balance")).rejects.toMatchObject({ name: "ConnectionError" })
  const own = new AuthenticationError("Check the key.", { provider: "fake", status: 401 })
  await expect(throwing(own).getBalance()).rejects.toMatchObject({ name: "AuthenticationError" })
})

describe("the wait before a retry", () => {
  const refuse = (retryAfter: string, random: number, timeout = 60_000, longest = 5000) => {
    const clock = { ...createFakeClock(random, longest), now: () => 0 }
    let asked = 0
    const fake = open(
      async () =>
        ++asked === 1
          ? new Response("{}", { status: 429, headers: { "retry-after": retryAfter } })
          : new Response(healthy),
      { clock, timeout },
    )
    return fake.getBalance().then(
      () => clock.waits,
      (error: Error) => error.name,
    )
  }

  test("can be five seconds, and no longer", async () => {
    expect(await refuse("5", 0)).toEqual([5000])
    expect(await refuse("5", 0.1)).toBe("RateLimitError")
  })

  test("must end before the deadline does", async () => {
    expect(await refuse("2", 0, 5001)).toEqual([2000])
    expect(await refuse("2", 0, 2000, 1999)).toBe("RateLimitError")
  })
})

test("the retry budget never exceeds ten, however many calls succeeded", async () => {
  let [asked, isDown] = [0, false]
  const fake = open(async () => {
    asked++
    return isDown ? new Response("{}", { status: 503 }) : new Response(healthy)
  })
  await fake.getBalance()
  isDown = true
  await fake.getBalance().catch(() => {})
  isDown = false
  for (let good = 0; good < 50; good++) await fake.getBalance()
  ;[asked, isDown] = [0, true]
  for (let call = 0; call < 20; call++) await fake.getBalance().catch(() => {})
  expect(asked).toBe(20 + 10)
})

test("hooks get the account and the operation, and no operation for a path outside the spec", async () => {
  const told: RequestFacts[] = []
  const fake = open(async () => new Response(healthy), { onRequest: (facts) => told.push(facts) })
  await (fake as unknown as { client: Client }).client.GET("/v1/new")
  expect(told).toEqual([{ provider: "fake", method: "GET", attempt: 1 }])
})

test("hooks get the duration of a response", async () => {
  let now = 5000
  const durations: number[] = []
  const clock = { ...createFakeClock(), now: () => now }
  const onResponse = ({ duration }: { duration: number }) => durations.push(duration)
  const fetch = async () => {
    now += 70
    return new Response(healthy)
  }
  await open(fetch, { clock, onResponse }).getBalance()
  expect(durations).toEqual([70])
})

describe("a redirect", () => {
  const follow = (response: object) =>
    open(async () => response as Response)
      .getBalance()
      .catch((thrown) => thrown)

  test("without a location, or with an invalid one, has no origin", async () => {
    for (const headers of [{}, { location: "https://[" }]) {
      const error = await follow(new Response(null, { status: 302, headers }))
      expect(error).toMatchObject({ name: "RedirectError", status: 302 })
      expect(error).not.toHaveProperty("origin")
    }
  })

  test("that a browser hides is a redirect, too", async () => {
    const hidden = { type: "opaqueredirect", status: 0, ok: false, headers: new Headers(), body: null }
    expect(await follow(hidden)).toMatchObject({ name: "RedirectError" })
  })
})

test("a caller's own BillingError as the abort reason is the cause of an AbortError", async () => {
  const controller = new AbortController()
  const call = open(() => new Promise(() => {})).getBalance({ signal: controller.signal })
  controller.abort(new AuthenticationError("Check the key.", { provider: "fake" }))
  await expect(call).rejects.toMatchObject({ name: "AbortError", cause: { name: "AuthenticationError" } })
})

describe("the operation of a request", () => {
  const operations = [
    { id: "getThings", method: "GET", path: "/v1/things" },
    { id: "createThing", method: "POST", path: "/v1/things" },
    { id: "getMine", method: "GET", path: "/v1/things/mine" },
    { id: "getThing", method: "GET", path: "/v1/things/{id}" },
  ]
  const find = (path: string, method?: string) => findOperation(operations, path, method)?.id

  test("is found by its path after any base URL, and by its method", () => {
    expect(find("/api/v1/things", "GET")).toBe("getThings")
    expect(find("/api/v1/things", "POST")).toBe("createThing")
    expect(find("/api/v1/things", "PUT")).toBeUndefined()
    expect(find("/api/v1/things/mine", "GET")).toBe("getMine")
    expect(find("/api/v1/things/7", "GET")).toBe("getThing")
    expect(find("/api/v1/things/7/parts", "GET")).toBeUndefined()
  })

  test("is not guessed without a method if a path has two", () => {
    expect(find("/v1/things")).toBeUndefined()
    expect(find("/v1/things/7")).toBe("getThing")
  })
})

describe("a URL of the provider", () => {
  const gateway = createFake({ baseUrl: "https://gateway.example/fake/api/" })

  test.each([
    "https://fake.example/api/v1/balance",
    "https://fake.example/another/path",
    "https://fake.example",
    "https://gateway.example/fake/api/v1/balance",
    "https://gateway.example/fake/another/path",
    "https://gateway.example/fake",
  ])("is %s", (url) => {
    expect(gateway.isOwnUrl(url)).toBe(true)
  })

  test.each([
    "https://storage.example/api",
    "https://fake.example.evil.example/api",
    "https://files.fake.example/api",
    "http://fake.example/api",
    "https://fake.example:8443/api",
    "https://gateway.example/other/api",
    "https://gateway.example/faked",
    "no URL",
    "",
  ])("is not %s", (url) => {
    expect(gateway.isOwnUrl(url)).toBe(false)
  })

  test("is on every server: of its regions, of its kinds of keys, and of single operations", () => {
    const facts: ProviderFacts = {
      ...plain,
      otherServers: [{ url: "https://free.example/v2" }],
      operations: [{ id: "a", method: "GET", path: "/a", baseUrl: "https://files.example/v1" }],
    }
    const { isOwnUrl } = createProvider({ facts, findReason: () => undefined, createMethods: () => ({}) }, {})
    expect(
      ["https://free.example/x", "https://files.example/x", "https://none.example/x"].map(isOwnUrl),
    ).toEqual([true, true, false])
  })

  test("is not one below a base URL that is not a URL", () => {
    expect(createFake({ baseUrl: "no URL" }).isOwnUrl("no URL")).toBe(false)
  })
})
