import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createSerpApi } from "../src/index.js"

test("searches are spent to zero and refuse; bought ones come on top and outlast the month of the plan", async () => {
  const figures = { balance: "2", searchesPerMonth: "10", usedThisMonth: "8", now: "2026-11-26T12:00:00Z" }
  const mock = await startLedger("serpapi", figures)
  const serpapi = createSerpApi({ apiKey: mock.apiKey, baseUrl: mock.url })
  const query = { engine: "google", q: "coffee" }
  const search = () => readAnswer(serpapi, serpapi.client.GET("/search.json", { params: { query } }))
  const read = async () => [
    (await serpapi.getBalance()).buckets[0]?.available.value,
    (await serpapi.getUsage()).spent[0]?.value,
  ]
  expect([await search(), await search()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(["0", "10"])
  expect(await search()).toMatchObject({ name: "InsufficientBalanceError", status: 429 })
  mock.ledger.topUp("15")
  expect(await read()).toEqual(["15", "10"])
  mock.ledger.advance("5d")
  expect(await read()).toEqual(["25", "0"])
})
