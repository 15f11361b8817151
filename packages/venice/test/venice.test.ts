import { expect, test } from "vitest"
import { createVenice } from "../src/index.js"

const line = (id: number) => ({
  timestamp: "2026-06-15T19:05:10.504Z",
  sku: `sku-${id}`,
  units: 1,
  pricePerUnitUsd: 0.1,
  amount: -0.1,
  currency: "USD",
  notes: "API Inference",
  inferenceDetails: null,
})

/** A ledger whose pages are requested as "page-1", "page-2", ...; records the queries. */
function createLedger(pages: { data: object[]; nextCursor: unknown }[]) {
  const queries: string[] = []
  const venice = createVenice({
    apiKey: "key",
    fetch: async (url) => {
      const { search, searchParams } = new URL(url)
      queries.push(decodeURIComponent(search))
      return Response.json(pages[Number(searchParams.get("cursor")?.slice(5) ?? 0)])
    },
  })
  return { venice, queries }
}

test("charges reads page after page; the filters go with the first request only", async () => {
  const { venice, queries } = createLedger([
    { data: [line(1), line(2)], nextCursor: "page-1" },
    { data: [], nextCursor: "page-2" },
    { data: [line(3)], nextCursor: null },
  ])
  const skus: string[] = []
  for await (const { sku } of venice.charges({
    since: "2026-06-01",
    until: new Date("2026-07-01T02:00:00+02:00"),
  }))
    skus.push(sku)
  expect(skus).toEqual(["sku-1", "sku-2", "sku-3"])
  expect(queries).toEqual([
    "?startTimestamp=2026-06-01T00:00:00.000Z&endTimestamp=2026-07-01T00:00:00.000Z",
    "?cursor=page-1",
    "?cursor=page-2",
  ])
})

test("charges requests a page only when it is read, and none after the reader stops", async () => {
  const { venice, queries } = createLedger([{ data: [line(1), line(2)], nextCursor: "page-1" }])
  const charges = venice.charges()
  expect(queries).toEqual([])
  for await (const charge of charges) {
    expect(charge.amount).toEqual({ value: "0.1", unit: "USD" })
    break
  }
  expect(queries).toEqual([""])
})

test("a cursor that leads back to its own page ends in an error, not in a loop", async () => {
  const { venice } = createLedger([
    { data: [line(1)], nextCursor: "page-1" },
    { data: [line(2)], nextCursor: "page-1" },
  ])
  const read = async () => {
    for await (const _ of venice.charges());
  }
  await expect(read()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    received: "a reference to an earlier page",
  })
})

test("cursors that form a cycle end in an error at the first one that repeats", async () => {
  const { venice, queries } = createLedger([
    { data: [line(1)], nextCursor: "page-1" },
    { data: [line(2)], nextCursor: "page-2" },
    { data: [line(3)], nextCursor: "page-1" },
  ])
  const read = async () => {
    for await (const _ of venice.charges());
  }
  await expect(read()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    received: "a reference to an earlier page",
  })
  expect(queries).toHaveLength(3)
})

test("an invalid time is an InvalidOptionError before any request", async () => {
  const { venice, queries } = createLedger([])
  await expect(venice.charges({ since: "yesterday" }).next()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "since",
  })
  expect(queries).toEqual([])
})

test("a missing balance is not a balance of null", async () => {
  const body = { canConsume: true, consumptionCurrency: "USD", balances: { usd: 1 }, diemEpochAllocation: 0 }
  const lying = createVenice({ apiKey: "key", fetch: async () => Response.json(body) })
  await expect(lying.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "balances.diem",
    received: "nothing: it is missing",
  })
})

test("an unknown currency of consumption is ignored, because it is not read", async () => {
  const body = {
    canConsume: true,
    consumptionCurrency: "EARNED_CREDITS",
    balances: { diem: null, usd: 1 },
    diemEpochAllocation: 0,
  }
  const venice = createVenice({ apiKey: "key", fetch: async () => Response.json(body) })
  await expect(venice.getBalance()).resolves.toMatchObject({ canSpend: true })
})

/** A Venice that has 90.5 DIEM, or none, and responds to the request for the epoch in a given way. */
function createStaker(diem: number | null, answerLimits: () => Response | Promise<Response>) {
  const paths: string[] = []
  const venice = createVenice({
    apiKey: "key",
    retries: 0,
    fetch: async (url) => {
      const { pathname } = new URL(url)
      paths.push(pathname.replace("/api/v1/", ""))
      if (pathname.endsWith("/rate_limits")) return answerLimits()
      const balances = { diem, usd: 1, bundledCredits: 10, earnedCredits: null }
      const body = { canConsume: true, consumptionCurrency: "DIEM", balances, diemEpochAllocation: 100 }
      return Response.json(body)
    },
  })
  return { venice, paths }
}
const limits = () => Response.json({ data: { nextEpochBegins: "2026-06-16T02:00:00+02:00" } })
const dollars = { id: "usd", available: { value: "1", unit: "USD" } }
const staked = {
  id: "diem",
  available: { value: "90.5", unit: "DIEM" },
  allotment: { amount: { value: "100", unit: "DIEM" }, renews: "epoch" },
}

test("an allotment of DIEM says when it renews", async () => {
  const { venice, paths } = createStaker(90.5, limits)
  const allotment = { ...staked.allotment, renewsAt: "2026-06-16T00:00:00.000Z" }
  await expect(venice.getBalance()).resolves.toEqual({
    buckets: [{ ...staked, allotment }, dollars],
    canSpend: true,
  })
  expect(paths).toEqual(["billing/balance", "api_keys/rate_limits"])
})

test("the renewal of DIEM is not requested for an account that holds none", async () => {
  const { venice, paths } = createStaker(null, limits)
  await expect(venice.getBalance()).resolves.toEqual({ buckets: [dollars], canSpend: true })
  expect(paths).toEqual(["billing/balance"])
})

test.each<[string, () => Response | Promise<Response>]>([
  ["is refused", () => Response.json({ error: "Authentication failed" }, { status: 401 })],
  ["fails", () => Response.json({ error: "An unknown error occurred" }, { status: 500 })],
  ["is not reached", () => Promise.reject(new TypeError("fetch failed"))],
  ["gets HTML", () => new Response("<html>")],
  ["gets a body without the epoch", () => Response.json({ data: {} })],
])("a balance has no renewsAt if the request for it %s", async (_, answerLimits) => {
  const { venice } = createStaker(90.5, answerLimits)
  await expect(venice.getBalance()).resolves.toEqual({ buckets: [staked, dollars], canSpend: true })
})

test("both requests share the one deadline of the call", async () => {
  const { venice } = createStaker(90.5, () => new Promise<never>(() => {}))
  const start = performance.now()
  await expect(venice.getBalance({ timeout: 200 })).resolves.toEqual({
    buckets: [staked, dollars],
    canSpend: true,
  })
  expect(performance.now() - start).toBeLessThan(390)
})

test("a caller that aborts during the request for renewsAt gets no balance", async () => {
  const controller = new AbortController()
  const { venice } = createStaker(90.5, () => {
    controller.abort()
    return new Promise<never>(() => {})
  })
  await expect(venice.getBalance({ signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" })
})

test("a charge in an unknown currency is a charge like any other", async () => {
  const { venice } = createLedger([
    { data: [{ ...line(1), currency: "EARNED_CREDITS", extra: true }], nextCursor: null },
  ])
  const { value } = await venice.charges().next()
  expect(value).toMatchObject({ amount: { value: "0.1", unit: "EARNED_CREDITS" } })
})
