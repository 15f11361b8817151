import { expect, onTestFinished, test } from "vitest"
import {
  type Adapter,
  type AmountField,
  createProvider,
  findText,
  type Marked,
  type ProviderFacts,
  readAmount,
  readItems,
  readObject,
  readTime,
  type TimeField,
} from "../src/adapter.js"
import type { Amount, CallOptions, Credential, ProviderOptions } from "../src/index.js"
import { createFakeClock } from "./fake-clock.js"

interface paths {
  "/v1/teams/{team}/balance": {
    get: {
      responses: {
        200: { content: { "application/json": { rows: (object & Marked<{ cents: "cents" }>)[] } } }
      }
    }
  }
  "/v1/teams": { get: { responses: { 200: { content: { "application/json": { id: string }[] } } } } }
  "/v1/costs": {
    post: {
      requestBody: { content: { "application/json": { from: string } } }
      responses: { 200: { content: { "application/json": object & Marked<{ owed: "owed"; at: "at" }> } } }
    }
  }
  "/v1/me": { get: { responses: { 200: { content: { "application/json": { code: number } } } } } }
}
const cents: AmountField<"cents", "cents"> = { field: "cents", unit: "USD", scale: "0.01", form: "either" }
const owed: AmountField<"owed", "owed"> = {
  field: "owed",
  units: { eu: "EUR", us: "USD" },
  sign: "owed",
  form: "text",
}
const at: TimeField<"at", "at"> = { field: "at", time: "seconds" }

interface Methods {
  getBalance(options?: CallOptions): Promise<Amount[]>
  getCosts(options?: CallOptions): Promise<{ amount: Amount; at: string }>
  getMe(options?: CallOptions): Promise<unknown>
}

const facts: ProviderFacts<paths, "manifold"> = {
  id: "manifold",
  baseUrl: "https://api.manifold.example/v1",
  region: "us",
  otherServers: [
    { url: "https://eu.manifold.example/v1", region: "eu" },
    { url: "https://free.manifold.example/v1", keySuffix: ":free" },
  ],
  variables: { baseUrl: "MANIFOLD_BASE_URL", region: "MANIFOLD_REGION" },
  credentials: [
    { option: "apiKey", variables: ["MANIFOLD_API_KEY"], header: "Authorization", scheme: "Token" },
    { option: "adminKey", variables: ["MANIFOLD_ADMIN_KEY", "MANIFOLD_ADMIN"], query: "key" },
    {
      option: "secret",
      variables: ["MANIFOLD_SECRET"],
      header: "Authorization",
      scheme: "Basic",
      user: "team",
    },
  ],
  parameters: [{ name: "team", option: "team", variables: ["MANIFOLD_TEAM"] }],
  cacheTtlMs: 1000,
  userAgent: "api-balance-manifold/1",
  operations: [
    { id: "listTeams", method: "GET", path: "/v1/teams", headers: { "x-version": "2026-01-01" } },
    { id: "getBalance", method: "GET", path: "/v1/teams/{team}/balance", credentials: ["adminKey"] },
    { id: "getCosts", method: "POST", path: "/v1/costs", credentials: ["secret"], repeatable: true },
    {
      id: "getMe",
      method: "GET",
      path: "/v1/me",
      baseUrl: "https://calls.manifold.example",
      errorWhen: { field: ["code"], not: [0] },
    },
    { id: "spend", method: "POST", path: "/v1/spend", errorWhen: { field: ["success"], is: [false] } },
  ],
}

const adapter: Adapter<paths, Methods, "manifold"> = {
  facts,
  findReason: (body) => findText(body, "message"),
  findParameters: {
    team: async ({ get }, call) => {
      const [first] = readItems(await get("/v1/teams", call))
      return findText(first?.value, "id") ?? ""
    },
  },
  createMethods: ({ get, post }) => ({
    getBalance: async (call) =>
      readItems(await get("/v1/teams/{team}/balance", call), "rows").map((row) => readAmount(row, cents)),
    getCosts: async (call) => {
      const wire = await post("/v1/costs", { ...call, body: { from: "2026-11-01" } })
      return { amount: readAmount(wire, owed), at: readTime(wire, at) }
    },
    getMe: async (call) => readObject(await get("/v1/me", call), "code" as never).value,
  }),
}

interface Options extends ProviderOptions {
  readonly apiKey?: Credential
  readonly adminKey?: Credential
  readonly secret?: Credential
  readonly team?: string | undefined
  readonly region?: "us" | "eu"
}

/** A provider with keys of three kinds, and what it was sent. */
function createManifold(respond: (url: URL) => unknown, options: Options = {}) {
  const sent: { url: string; headers: Record<string, string>; body?: unknown }[] = []
  const provider = createProvider(adapter, {
    clock: createFakeClock(),
    fetch: async (url, { headers, body }) => {
      sent.push({
        url,
        headers: Object.fromEntries(new Headers(headers)),
        ...(body && { body: String(body) }),
      })
      const given = respond(new URL(url))
      return given instanceof Response ? given : Response.json(given)
    },
    ...options,
  })
  return { provider, sent }
}

const [apiKey, adminKey, secret] = ["ordinary-key-1", "admin-key-12 3".replace(" ", "/"), "secret-of-a-pair"]

test("each operation uses its own key, and no other", async () => {
  const { provider, sent } = createManifold(() => ({ rows: [{ cents: 5 }, { cents: "7.5" }] }), {
    apiKey,
    adminKey,
    team: "t1",
  })
  await expect(provider.getBalance()).resolves.toEqual([
    { value: "0.05", unit: "USD" },
    { value: "0.075", unit: "USD" },
  ])
  expect(sent[0]?.url).toBe("https://api.manifold.example/v1/v1/teams/t1/balance?key=admin-key-12%2F3")
  expect(sent[0]?.headers).not.toHaveProperty("authorization")
  const { provider: ordinary, sent: nothing } = createManifold(() => ({}), { apiKey, team: "t1" })
  await expect(ordinary.getBalance()).rejects.toMatchObject({
    name: "MissingApiKeyError",
    option: "adminKey",
    variable: "MANIFOLD_ADMIN_KEY",
    message: "manifold: no API key. Set MANIFOLD_ADMIN_KEY or pass the `adminKey` option.",
  })
  expect(nothing).toEqual([])
})

test("an account parameter that is not set is found by a first call, and cached", async () => {
  const { provider, sent } = createManifold(
    ({ pathname }) => (pathname.endsWith("/teams") ? [{ id: "t 9" }] : { rows: [] }),
    { apiKey, adminKey },
  )
  await provider.getBalance()
  await provider.getBalance()
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v1/v1/teams",
    "/v1/v1/teams/t%209/balance",
    "/v1/v1/teams/t%209/balance",
  ])
  expect(sent[0]?.headers).toMatchObject({ authorization: `Token ${apiKey}`, "x-version": "2026-01-01" })
})

test("a pair is sent as HTTP Basic, and a read by POST is retried like a GET", async () => {
  let asked = 0
  const { provider, sent } = createManifold(
    () => (++asked === 1 ? new Response("", { status: 503 }) : { owed: "12.5", at: 1_790_000_000 }),
    { secret, team: "t1", region: "eu" },
  )
  await expect(provider.getCosts()).resolves.toEqual({
    amount: { value: "-12.5", unit: "EUR" },
    at: "2026-09-21T14:13:20.000Z",
  })
  expect(sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({
    url: "https://eu.manifold.example/v1/v1/costs",
    headers: { authorization: `Basic ${btoa(`t1:${secret}`)}`, "content-type": "application/json" },
    body: '{"from":"2026-11-01"}',
  })
})

test.each([
  "https://eu.manifold.example/v1",
  "https://EU.manifold.example/v1/",
  "https://eu.manifold.example",
])("figures from the base URL %s are in the unit of its region", async (baseUrl) => {
  const { provider } = createManifold(() => ({ owed: "1", at: 1 }), { secret, team: "t1", baseUrl })
  await expect(provider.getCosts()).resolves.toMatchObject({ amount: { value: "-1", unit: "EUR" } })
})

test("a key of another form goes to the host that it belongs to, and an operation to its own", async () => {
  const { provider, sent } = createManifold(() => [{ id: "t1" }], {
    apiKey: "a-key-of-the-plan:free",
    adminKey,
  })
  await provider.getBalance().catch(() => {})
  expect(sent[0]?.url).toBe("https://free.manifold.example/v1/v1/teams")
  const { provider: other, sent: elsewhere } = createManifold(() => ({ code: 0 }), { apiKey })
  await other.getMe().catch(() => {})
  expect(elsewhere[0]?.url).toBe("https://calls.manifold.example/v1/me")
  const { provider: mocked, sent: there } = createManifold(() => ({ code: 0 }), {
    apiKey,
    baseUrl: "http://127.0.0.1:1234/v1",
  })
  await mocked.getMe().catch(() => {})
  expect(there[0]?.url).toBe("http://127.0.0.1:1234/v1/me")
})

test("an error inside a success is an error: for a method, for client, and for readError", async () => {
  const body = { code: 30001, message: "account balance is insufficient" }
  const { provider } = createManifold(() => body, { apiKey })
  const meaning = { name: "InsufficientBalanceError", status: 200, operation: "getMe" }
  await expect(provider.getMe()).rejects.toMatchObject(meaning)
  const { response } = await provider.client.GET("/v1/me", {})
  await expect(provider.readError(response)).resolves.toMatchObject(meaning)
  await expect(provider.readError({ status: 200, body: '{"success":false}' })).resolves.toMatchObject({
    name: "UnexpectedResponseError",
    status: 200,
  })
  for (const fine of ['{"success":true,"code":0}', "data: {}\n\n", "", '{"code":'])
    await expect(provider.readError({ status: 200, body: fine })).resolves.toBeUndefined()
})

test("a key in the query appears in no error and in no URL that client shows", async () => {
  const { provider } = createManifold(
    ({ href }) => Response.json({ message: `no ${href}` }, { status: 403 }),
    {
      adminKey,
      team: "t1",
    },
  )
  const error = await provider.getBalance().catch((thrown: Error) => thrown)
  expect(JSON.stringify(error) + String(error)).not.toMatch(/admin-key-12/)
  const { response } = await provider.client.GET(
    "/v1/teams/{team}/balance" as never,
    {
      params: { path: { team: "t1" } },
    } as never,
  )
  expect((response as Response).url).not.toMatch(/admin-key/)
})

test("an unknown option is an InvalidOptionError that names the provider's options", async () => {
  const { provider } = createManifold(() => ({}), { apikey: "a-misspelt-one" } as Options)
  await expect(provider.getMe()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "apikey",
    message:
      "manifold: the option `apikey` is not an option of manifold; its own options are: apiKey, adminKey, secret, team, region.",
  })
  const { provider: lost } = createManifold(() => ({}), { apiKey, region: "mars" as "eu" })
  await expect(lost.getMe()).rejects.toMatchObject({ name: "InvalidOptionError", option: "region" })
})

test("an option that is set to undefined never falls back to the variable", async () => {
  const { provider, sent } = createManifold(() => ({}), { apiKey, adminKey: undefined, team: "t1" })
  await expect(provider.getBalance()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "adminKey",
  })
  const { provider: other } = createManifold(() => ({}), { apiKey, adminKey, team: undefined })
  await expect(other.getBalance()).rejects.toMatchObject({ name: "InvalidOptionError", option: "team" })
  expect(sent).toEqual([])
})

test("a given environment replaces that of the process: keys, account, region and base URL", async () => {
  const names = [
    "MANIFOLD_ADMIN_KEY",
    "MANIFOLD_ADMIN",
    "MANIFOLD_TEAM",
    "MANIFOLD_REGION",
    "MANIFOLD_BASE_URL",
  ]
  for (const name of names) process.env[name] = "https://elsewhere.example"
  onTestFinished(() => {
    for (const name of names) delete process.env[name]
  })
  const whole = { MANIFOLD_ADMIN: "admin-key-given", MANIFOLD_TEAM: "t2", MANIFOLD_REGION: "eu" }
  const given = createManifold(() => ({ rows: [] }), { environment: whole })
  await given.provider.getBalance()
  expect(given.sent[0]?.url).toBe("https://eu.manifold.example/v1/v1/teams/t2/balance?key=admin-key-given")
  const empty = createManifold(() => ({}), { environment: {}, team: "t1" })
  await expect(empty.provider.getBalance()).rejects.toMatchObject({
    name: "MissingApiKeyError",
    variable: "MANIFOLD_ADMIN_KEY",
  })
  expect(empty.sent).toEqual([])
  expect(empty.provider.isOwnUrl("https://elsewhere.example/v1")).toBe(false)
  expect(createManifold(() => ({})).provider.isOwnUrl("https://elsewhere.example/v1")).toBe(true)
})

test("the lag of a provider is that of its spec, unless an option overrides it", () => {
  const late: typeof adapter = { ...adapter, facts: { ...facts, lagMs: 60_000 } }
  expect(createProvider(late, {})).toHaveProperty("lagMs", 60_000)
  expect(createProvider(late, { lagMs: 5 })).toHaveProperty("lagMs", 5)
  expect(createManifold(() => ({})).provider).not.toHaveProperty("lagMs")
})
