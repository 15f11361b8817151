import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { findCalls } from "../src/contract/calls.js"
import {
  type ContractResponse,
  contract,
  type Expectations,
  providerIds,
  startMocks,
  viaClient,
} from "../src/index.js"
import { readSpec } from "../src/spec/read-spec.js"

interface Options {
  apiKey: string
  baseUrl: string
  fetch: typeof fetch
}
type FakeProvider = ReturnType<typeof createFake>

/** A provider as small as can be: one figure, and errors of one class. */
function createFake({ apiKey, baseUrl, fetch }: Options) {
  const send = (method: string, path: string, { params, body, headers }: Init = {}) =>
    fetch(`${baseUrl}${path}?${new URLSearchParams(params?.query)}`, {
      method: method.toUpperCase(),
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(!(body instanceof FormData) && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
  const fake = {
    client: {
      async request(method: string, path: string, init: Init) {
        const response = await send(method, path, init)
        const value = await response.json()
        return { response, ...(response.ok ? { data: value } : { error: value }) }
      },
    },
    async readError(answer: ContractResponse) {
      if (answer.status < 300) return undefined
      const body = answer instanceof Response ? await answer.clone().json() : answer.body
      return toError(answer.status, body)
    },
    async getBalance() {
      const response = await send("get", "/billing/balance")
      const body = (await response.json()) as Record<string, unknown>
      if (!response.ok) throw toError(response.status, body, "getBalance")
      return { left: body.balance_usd, at: response.headers.get("date") }
    },
  }
  return fake
}

interface Init {
  params?: { query?: Record<string, string> }
  body?: unknown
  headers?: Record<string, string>
}

function toError(status: number, body: unknown, operation?: string): Error {
  return Object.assign(new Error("refused"), {
    provider: "vinci",
    status,
    body,
    ...(operation && { operation }),
  })
}

const refusal = (detail: string) => ({ name: "Error", body: { detail } })
const left = (amount: number) => (at: Date) => ({ left: amount, at: at.toUTCString() })
const refusals = {
  unauthorized: refusal("Invalid API key"),
  "too-many-requests": refusal("Rate limit exceeded. Try again in 60 seconds."),
  "server-error": refusal("Internal server error"),
}
const balance = {
  read: (provider: FakeProvider) => provider.getBalance() as Promise<unknown>,
  examples: {
    healthy: left(25.5),
    low: left(1.25),
    empty: left(0),
    "float-noise": left(0.30000000000000004),
    ...refusals,
  } as Record<string, unknown>,
}

/** The failure of one case, undefined when its claim holds. */
async function fail(
  title: string,
  expectations: Expectations<FakeProvider>,
  create = createFake,
): Promise<string | undefined> {
  const suite = await contract({ provider: "vinci", create, expectations })
  try {
    const found = suite.cases.find((one) => one.title === title)
    if (!found) throw new Error(`no case "${title}"`)
    return await found.run().then(
      () => undefined,
      (error: Error) => error.message,
    )
  } finally {
    await suite.close()
  }
}

test("there is one case for every operation, status and named example", async () => {
  const suite = await contract({ provider: "vinci", create: createFake, expectations: {} })
  await suite.close()
  const titles = suite.cases.map(({ title }) => title)
  expect(titles).toEqual(
    expect.arrayContaining([
      "getBalance 200 healthy",
      "getBalance 200 low",
      "getUsage 422 invalid",
      "generateTextToVideo 402 empty",
    ]),
  )
  expect(new Set(titles).size).toBe(titles.length)
})

describe("a true table of expectations", () => {
  let suite: Awaited<ReturnType<typeof contract>>
  beforeAll(async () => {
    suite = await contract({ provider: "vinci", create: createFake, expectations: { getBalance: balance } })
  })
  afterAll(() => suite.close())

  test("makes every case of its operation pass", async () => {
    const cases = suite.cases.filter(({ title }) => title.startsWith("getBalance"))
    expect(cases).toHaveLength(7)
    for (const { run } of cases) await run()
  })

  test("is judged alike when cases run at the same time", async () => {
    const cases = suite.cases.filter(({ title }) => title.startsWith("getBalance"))
    await Promise.all(cases.map(({ run }) => run()))
  })
})

test("runAll returns the outcome of every case, and blames the client for what the mock cannot have done", async () => {
  const examples = { ...balance.examples, low: { left: "1.25" } }
  const expectations = { getBalance: { ...balance, examples } }
  const suite = await contract({ provider: "vinci", create: createFake, expectations })
  const results = await suite.runAll()
  await suite.close()
  expect(results).toHaveLength(suite.cases.length)
  expect(results.find(({ title }) => title === "getBalance 200 healthy")).toEqual({
    title: "getBalance 200 healthy",
    ok: true,
  })
  expect(results.find(({ title }) => title === "getBalance 200 low")).toEqual({
    title: "getBalance 200 low",
    ok: false,
    faultyParty: "client",
    expected: "{ left: '1.25' }",
    received: expect.stringContaining("left: 1.25,"),
  })
  expect(results.find(({ title }) => title === "getUsage 422 invalid")).toEqual({
    title: "getUsage 422 invalid",
    ok: false,
    received: expect.stringContaining('Add "invalid" to the expectations of getUsage'),
  })
})

describe("a case fails", () => {
  test("if its example has no expectation", async () => {
    const { low, ...examples } = balance.examples
    expect(await fail("getBalance 200 low", { getBalance: { ...balance, examples } })).toBe(
      'getBalance 200 low has no expectation. Add "low" to the expectations of getBalance.',
    )
    expect(await fail("getBalance 200 low", {})).toMatch(/has no expectation/)
  })

  test("if an expectation has no example, or no operation", async () => {
    const examples = { ...balance.examples, foo: 1 }
    const expectations = { getBalance: { ...balance, examples }, getFoo: { examples: {} } }
    expect(await fail("expectation getBalance.foo has an example", expectations)).toMatch(
      /the spec has only healthy, low, /,
    )
    expect(await fail("expectation getFoo has an operation", expectations)).toMatch(
      /only getBalance, getUsage, /,
    )
  })

  test("when the provider makes something else of a success", async () => {
    const examples = { ...balance.examples, low: { left: "1.25" } }
    expect(await fail("getBalance 200 low", { getBalance: { ...balance, examples } })).toMatch(
      /^getBalance 200 low read by the provider\nexpected: \{ left: '1.25' \}\nreceived: \{ left: 1.25, at: /,
    )
  })

  test("when the provider throws on a success", async () => {
    const read = () => Promise.reject(new Error("broken"))
    expect(await fail("getBalance 200 low", { getBalance: { ...balance, read } })).toMatch(
      /^getBalance 200 low read by the provider made no request to getBalance; its outcome was Error: broken/,
    )
  })

  test("if the provider makes another error of a response", async () => {
    const examples = { ...balance.examples, unauthorized: { name: "OtherError" } }
    expect(await fail("getBalance 401 unauthorized", { getBalance: { ...balance, examples } })).toMatch(
      /^getBalance 401 unauthorized read from a Response\nexpected: \{ name: 'OtherError', provider: 'vinci', status: 401 \}\nreceived: \{/,
    )
  })

  test("if the provider makes no error of a response", async () => {
    const create = (options: Options) => ({ ...createFake(options), readError: async () => undefined })
    expect(await fail("getBalance 401 unauthorized", { getBalance: balance }, create)).toMatch(
      /received: undefined$/,
    )
  })

  test("if the parts of a response give another error than the response itself", async () => {
    const create = (options: Options) => {
      const fake = createFake(options)
      const readError = async (answer: ContractResponse) =>
        answer instanceof Response ? fake.readError(answer) : new Error("who knows")
      return { ...fake, readError }
    }
    expect(await fail("getBalance 401 unauthorized", { getBalance: balance }, create)).toMatch(
      /^getBalance 401 unauthorized read from its parts\n/,
    )
  })

  test("when a thrown error does not say which operation it is of", async () => {
    const create = (options: Options) => {
      const fake = createFake(options)
      const getBalance = () =>
        fake.getBalance().catch((error) => {
          throw Object.assign(error, { operation: "getUsage" })
        })
      return { ...fake, getBalance }
    }
    expect(await fail("getBalance 401 unauthorized", { getBalance: balance }, create)).toMatch(
      /^getBalance 401 unauthorized thrown by the provider\nexpected: .*operation: 'getBalance'.*received: .*operation: 'getUsage'/s,
    )
  })

  test("when the client gives other data", async () => {
    const create = (options: Options) => {
      const fake = createFake(options)
      const request = async (...call: Parameters<typeof fake.client.request>) => ({
        ...(await fake.client.request(...call)),
        data: { balance_usd: 25.51 },
      })
      return { ...fake, client: { request } }
    }
    expect(await fail("getBalance 200 healthy", { getBalance: balance }, create)).toMatch(
      /^getBalance 200 healthy through client\nexpected: .*25\.5,.*received: .*25\.51/s,
    )
  })

  test("when the provider does not use the fetch that it is given", async () => {
    const create = (options: Options) => createFake({ ...options, fetch: globalThis.fetch })
    expect(await fail("getBalance 200 healthy", { getBalance: balance }, create)).toMatch(
      /made no request to getBalance/,
    )
  })

  test("when a success that no method reads is not said to be read through the client", async () => {
    const title = "generateTextToVideo 200 healthy"
    const means = (healthy: unknown) => ({ generateTextToVideo: { examples: { healthy } } })
    expect(await fail(title, means("something"))).toMatch(
      /^generateTextToVideo 200 healthy is read only by client\nexpected: 'through client'/,
    )
    expect(await fail(title, means(viaClient))).toBeUndefined()
  })
})

test.each(providerIds)("no call in the spec of %s has parameters that break its own rules", async (id) => {
  await using mocks = await startMocks({ providers: [id], log: () => {} })
  const { url: baseUrl, apiKey, requests } = mocks[id]
  const spec = await readSpec(id)
  const server = { spec, baseUrl, apiKey, keys: { apiKey }, timeout: 5000, check: () => [] }
  for (const { toRequest } of findCalls(server, true)) await fetch(toRequest())
  expect(mocks[id].requests).not.toEqual(requests)
  expect(mocks[id].requests.filter(({ refusal }) => refusal?.includes("parameter"))).toEqual([])
})
