import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import { createVenice } from "../src/index.js"

const total = 25_000
const pageSize = 1000

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

/** Every line is a kilobyte, so that pages which stay in memory are noticed. */
const toLine = (index: number) => ({
  timestamp: new Date(Date.UTC(2026, 5, 1) + index).toISOString(),
  sku: `sku-${index}`,
  units: 1,
  pricePerUnitUsd: 0.1,
  amount: -0.1,
  currency: "USD",
  notes: "x".repeat(1000),
  inferenceDetails: null,
})

/** A ledger whose pages are created on request; `cursors` are the requested ones, null for the first page. */
function createLedger({ expired }: { expired?: string } = {}) {
  const cursors: (string | null)[] = []
  const venice = createVenice({
    apiKey: "key",
    fetch: async (url) => {
      const cursor = new URL(url).searchParams.get("cursor")
      cursors.push(cursor)
      if (cursor !== null && cursor === expired)
        return Response.json(
          { error: "Invalid or expired cursor; restart from the first page" },
          { status: 400 },
        )
      const start = Number(cursor?.slice(3) ?? 0)
      const next = start + pageSize
      const data = Array.from({ length: pageSize }, (_, index) => toLine(start + index))
      return Response.json({ data, nextCursor: next < total ? `at-${next}` : null })
    },
  })
  return { venice, cursors }
}

test("25,000 charges come once each, in order, page by page, in the memory of one page", async () => {
  const { venice, cursors } = createLedger()
  const heaps: number[] = []
  let read = 0
  for await (const { sku } of venice.charges()) {
    if (sku !== `sku-${read}`) expect.fail(`${sku} came as charge ${read}`)
    if (read % pageSize === 0) {
      collectGarbage()
      heaps.push(process.memoryUsage().heapUsed)
    }
    read++
    // A page is not requested before the previous one is used up.
    if (cursors.length !== Math.ceil(read / pageSize))
      expect.fail(`${cursors.length} pages for ${read} charges`)
  }
  expect(read).toBe(total)
  expect(new Set(cursors).size).toBe(cursors.length)
  // A page weighs more than a megabyte; the first ones also warm up the code.
  const [, , settled = 0, ...later] = heaps
  expect(Math.max(...later) - settled).toBeLessThan(4_000_000)
})

test("nothing is requested after the reader stops in the middle", async () => {
  const { venice, cursors } = createLedger()
  let read = 0
  for await (const _ of venice.charges()) if (++read === 2500) break
  expect(cursors).toEqual([null, "at-1000", "at-2000"])
})

test("nothing is requested after the caller aborts, and the reader gets the error", async () => {
  const { venice, cursors } = createLedger()
  const controller = new AbortController()
  let read = 0
  const reading = async () => {
    for await (const _ of venice.charges({ signal: controller.signal }))
      if (++read === 1500) controller.abort()
  }
  await expect(reading()).rejects.toMatchObject({ name: "AbortError" })
  // Charges that were already read are still returned.
  expect(read).toBe(2000)
  expect(cursors).toEqual([null, "at-1000"])
})

test("an expired cursor is an error that says how to restart, after the charges that came before it", async () => {
  const { venice, cursors } = createLedger({ expired: "at-2000" })
  let read = 0
  const reading = async () => {
    for await (const _ of venice.charges()) read++
  }
  await expect(reading()).rejects.toMatchObject({
    name: "InvalidRequestError",
    operation: "getBillingUsageHistory",
    status: 400,
    message: expect.stringContaining("restart from the first page"),
  })
  expect(read).toBe(2000)
  expect(cursors).toEqual([null, "at-1000", "at-2000"])
})
