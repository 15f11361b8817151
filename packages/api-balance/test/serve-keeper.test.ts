import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { toAmount } from "@api-balance/core"
import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, onTestFinished, test } from "vitest"
import { createRoutes } from "../src/command/serve/create-routes.js"
import { createStatusKeeper } from "../src/command/serve/keep-for-status.js"
import { type KeeperOptions, startKeeper } from "../src/command/serve/keeper/start-keeper.js"
import { readSnapshot } from "../src/command/snapshot/snapshot-file.js"
import type { AnyProvider, Observation } from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schema.json"), "utf8"))
const isSpend = new Ajv2020({ formats: { "date-time": true } }).compile({
  ...schema,
  anyOf: [schema.$defs.spend],
})
const openMetrics = "application/openmetrics-text; version=1.0.0"

/** A keeper in virtual time, and the responses of its routes. */
function serve(...providers: AnyProvider[]) {
  return serveWith({ record: () => {}, read: () => [].values() }, providers)
}

function serveWith(history: KeeperOptions["history"], providers: AnyProvider[]) {
  const clock = createManualClock()
  const controller = new AbortController()
  const { snapshots, stopped, ended } = startKeeper({
    providers,
    clock,
    signal: controller.signal,
    history,
  })
  onTestFinished(() => controller.abort())
  const routes = createRoutes({ snapshots, stopped, now: clock.now, version: "1.2.3" })
  const get = (path: string, accept = "") => {
    const url = new URL(`http://localhost${path}`)
    return routes.get(url.pathname)?.(url, accept) ?? { status: 0, type: "", body: "" }
  }
  const end = () => {
    controller.abort()
    return ended
  }
  return { clock, get, end }
}

test("an hour with a thousand scrapes a minute is one request per account and cache TTL, in flat memory", async () => {
  const [fast, slow] = [
    createAccount("12.50", { id: "fast", cacheTtlMs: 60_000 }),
    createAccount("7", { id: "slow", cacheTtlMs: 600_000 }),
  ]
  const { clock, get } = serve(fast, slow)
  await settle()
  const heaps: number[] = []
  for (let minute = 0; minute < 60; minute++) {
    for (let scrape = 0; scrape < 1000; scrape++)
      if (get("/metrics").status !== 200) throw new Error("not served")
    if (minute % 20 === 19) heaps.push(measureHeap())
    if (minute < 59) await clock.pass(60_000)
  }
  expect([fast.requests, slow.requests]).toEqual([60, 6])
  // Fifty bytes that each scrape leaves behind would be more.
  expect((heaps[2] ?? 0) - (heaps[1] ?? 0)).toBeLessThan(1_000_000)
})

/** Bytes of heap that are in use. */
function measureHeap(): number {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  return process.memoryUsage().heapUsed
}

test("accounts that hang, fail, lie and flood do not affect another", async () => {
  const good = createAccount("12.50", { id: "good", cacheTtlMs: 60_000 })
  const only = serve(good)
  await only.clock.pass(180_000)
  const expected = only
    .get("/metrics")
    .body.split("\n")
    .filter((line) => line.includes('"good"'))

  const [hanging, failing, flooding] = [
    createAccount("1", { id: "hanging" }),
    createAccount("1", { id: "failing" }),
    createAccount("1", { id: "flooding" }),
  ]
  hanging.gate = new Promise(() => {})
  failing.failure = new Error("secret-of-the-provider")
  flooding.getBalance = async () => ({
    buckets: Array.from({ length: 10_000 }, (_, index) => ({
      id: `b${index}`,
      available: toAmount(1, `unit${index}`),
    })),
  })
  const lying = { id: "lying", getBalance: async () => JSON.parse('{"buckets":7}') }
  const { clock, get } = serve(hanging, failing, lying, flooding, createAccount("12.50", good))
  await clock.pass(180_000)
  const { body } = get("/metrics")
  expect(body.split("\n").filter((line) => line.includes('"good"'))).toEqual(expected)
  expect(body).not.toContain("secret-of-the-provider")
  expect(body).toContain('api_balance_read_failures_total{provider="failing",error="Error"}')
  expect(body).toContain('api_balance_series_left_out{provider="flooding"} 9800')
  const page = get("/").body
  expect(page.match(/<article>/g)).toHaveLength(101)
  expect(page).toContain("flooding: 9,900 more buckets are not shown; the JSON has them all.")
  for (const path of ["/v1/balances", "/v1/runway"]) expect(get(path).body).toContain("b9999")
  const alone = "?provider=good"
  for (const path of ["/", "/v1/balances", "/v1/runway"])
    expect(get(`${path}${alone}`).body).toBe(only.get(`${path}${alone}`).body)
  expect(body).not.toMatch(/available\{provider="(?:hanging|failing|lying)"/)
})

test("the page shows the balance, also without a history, and reloads itself", async () => {
  const { get, clock } = serve(createAccount("12.50", { id: "one" }), createAccount("7", { id: "two" }))
  expect(get("/").body).toContain("No balance is known yet.")
  await clock.pass(60_000)
  const { body, type } = get("/")
  expect(type).toBe("text/html; charset=utf-8")
  expect(body).toMatch(/12\.50 USD.*7\.00 USD/s)
  expect(body).toContain("Observed once; a chart needs a second observation.")
  expect(body).toContain('<meta http-equiv="refresh" content="30">')
  expect(get("/?provider=one").body).not.toContain("7.00 USD")
})

test("an amount is exact, and an unknown one has no sample", async () => {
  const { get } = serve(createAccount("1234567890123456789.01"))
  await settle()
  await settle()
  const { body, type } = get("/metrics")
  expect(type).toContain("version=0.0.4")
  expect(body).toContain(
    'api_balance_available{provider="bank",bucket="balance",unit="USD"} 1234567890123456789.01\n',
  )
  expect(body).toContain("# TYPE api_balance_reads_total counter\n")
  expect(body).not.toMatch(/_(?:pending|can_spend|spent|owed|allotment)/)
})

test("OpenMetrics is served to clients that accept it", async () => {
  const { get } = serve(createAccount("1"))
  const { body, type } = get("/metrics", `${openMetrics},text/plain;q=0.5`)
  expect(type).toBe("application/openmetrics-text; version=1.0.0; charset=utf-8")
  expect(body).toContain("# TYPE api_balance_reads counter\napi_balance_reads_total{")
  expect(body.endsWith("\n# EOF\n")).toBe(true)
})

test("a label cannot end its line, and a series occurs once", async () => {
  const account = createAccount("1")
  const bucket = { id: 'a"\n\\b', available: toAmount(1, "USD") }
  account.getBalance = async () => ({ buckets: [bucket, bucket] })
  const { get, clock } = serve(account)
  await clock.pass(1)
  const lines = get("/metrics")
    .body.split("\n")
    .filter((line) => line.startsWith("api_balance_available"))
  expect(lines).toEqual(['api_balance_available{provider="bank",bucket="a\\"\\n\\\\b",unit="USD"} 1'])
})

test("the last good response is kept with its age, and a failure is counted", async () => {
  const account = createAccount("5", { cacheTtlMs: 60_000 })
  const { get, clock } = serve(account)
  await clock.pass(1000)
  account.failure = new Error("down")
  await clock.pass(90_000)
  const { body } = get("/metrics")
  expect(body).toMatch(/available\{.*\} 5\n/)
  expect(body).toContain('api_balance_age_seconds{provider="bank"} 91\n')
  expect(body).toContain('api_balance_up{provider="bank"} 0\n')
  expect(JSON.parse(get("/v1/balances").body).rows).toMatchObject([{ provider: "bank", stale: true }])
  expect(JSON.parse(get("/healthz").body)).toEqual({ status: "ok", oldestSeconds: 91 })
})

test("readers choose providers and accounts; an unknown provider is not found", async () => {
  const { get, clock } = serve(
    createAccount("1", { account: "a" }),
    createAccount("2", { account: "b" }),
    createAccount("3", { id: "other" }),
  )
  await clock.pass(1)
  const rows = (query: string) => JSON.parse(get(`/v1/balances${query}`).body).rows.length
  expect([
    rows(""),
    rows("?provider=bank"),
    rows("?account=a"),
    rows("?provider=bank&provider=other"),
  ]).toEqual([3, 2, 1, 3])
  expect(get("/metrics?provider=nobody")).toMatchObject({ status: 404 })
})

test("the runway of an account is computed once per read, in seconds and as the JSON of runway", async () => {
  const account = createAccount("100", { cacheTtlMs: 3_600_000 })
  const seen: Observation[] = []
  let read = 0
  const history: KeeperOptions["history"] = {
    record: (rows) => {
      for (const { error, ...row } of rows) if (row.at !== undefined) seen.push({ ...row, at: row.at })
    },
    read: ({ since = "", until = "3" } = {}) => {
      read++
      return seen.filter(({ at }) => at >= since && at < until).values()
    },
  }
  const { clock, get } = serveWith(history, [account])
  for (let hour = 0; hour < 48; hour++) {
    account.charge(toAmount(1, "USD"))
    await clock.pass(3_600_000)
  }
  const before = read
  const { body } = get("/metrics")
  const [row] = JSON.parse(get("/v1/runway").body).rows
  expect(read).toBe(before)
  const { estimate, range } = row.daysLeft
  expect(estimate).toBeCloseTo(52 / 24, 1)
  for (const [name, days] of Object.entries({
    runway: estimate,
    runway_least: range.least,
    runway_most: range.most,
  }))
    expect(body).toContain(
      `api_balance_${name}_seconds{provider="bank",bucket="balance",unit="USD"} ${Math.round(days * 86_400)}\n`,
    )

  const spend = JSON.parse(get("/v1/spend").body)
  expect(spend).toMatchObject({
    by: "month",
    failures: [],
    rows: [{ provider: "bank", spent: { value: "47", unit: "USD" }, source: "balance", coverage: "partly" }],
  })
  expect(read).toBe(before)
  expect(isSpend(spend), JSON.stringify(isSpend.errors)).toBe(true)
})

test("an empty bucket lasts 0 seconds, and one that does not fall has no such sample", async () => {
  const { get, clock } = serve(createAccount("0", { id: "empty" }), createAccount("5", { id: "full" }))
  await clock.pass(1)
  const lines = get("/metrics").body.split("\n")
  expect(lines.filter((line) => line.startsWith("api_balance_runway"))).toEqual([
    'api_balance_runway_seconds{provider="empty",bucket="balance",unit="USD"} 0',
  ])
})

test("when an account is no longer read, the health check says so, and the others are still read", async () => {
  const [broken, good] = [createAccount("1", { id: "broken" }), createAccount("2", { id: "good" })]
  const record: KeeperOptions["history"]["record"] = ([row]) => {
    if (row?.provider === "broken") throw new Error("bug")
  }
  const { clock, get, end } = serveWith({ record, read: () => [].values() }, [broken, good])
  expect(get("/healthz").status).toBe(200)
  await clock.pass(60_000)
  expect(get("/healthz")).toMatchObject({ status: 503, body: expect.stringContaining('"stopped": 1') })
  expect(broken.requests).toBe(1)
  expect(good.requests).toBeGreaterThan(1)
  await end()
})

test("the catalogue is that of the command, also of the providers that are not served", () => {
  const { get } = serve(createAccount("1"))
  const { rows, consoleOnly } = JSON.parse(get("/v1/providers").body)
  expect(rows.length).toBeGreaterThan(20)
  expect(consoleOnly.length).toBeGreaterThan(0)
  const chosen = JSON.parse(get("/v1/providers?provider=vinci").body)
  expect(chosen).toMatchObject({ version: 1, rows: [{ provider: "vinci" }], consoleOnly: [] })
})

test("stopping ends requests that hang", async () => {
  const account = createAccount("1")
  account.gate = new Promise(() => {})
  await serve(account).end()
  expect(account.requests).toBe(1)
})

test("every account that was read is kept for status, at most twice a minute", async () => {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, "status.json")
  const clock = createManualClock()
  const keep = createStatusKeeper(file, [60_000], clock)
  const read = async (left: string) => {
    const balance = await createAccount(left).getBalance()
    const at = new Date(clock.now()).toISOString()
    keep([
      {
        accountRef: { provider: "bank" },
        balance: { provider: "bank", at, balance },
        reads: 1,
        failures: new Map(),
      },
    ])
    return readSnapshot(file)?.entries.map(({ available }) => available)
  }
  keep([{ accountRef: { provider: "bank" }, reads: 0, failures: new Map() }])
  expect(readSnapshot(file)).toBeUndefined()
  expect(await read("12.50")).toEqual(["12.50 USD"])
  expect(await read("7")).toEqual(["12.50 USD"])
  await clock.pass(30_000)
  expect(await read("7")).toEqual(["7.00 USD"])
  expect(readSnapshot(file)?.due).toBe(new Date(clock.now() + 60_000).toISOString())
  createStatusKeeper(join(file, "none"), [], clock)([])
})
