import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createFirecrawl } from "../src/index.js"

test("credits are spent to zero, calls are refused, and the plan's credits renew when its month ends", async () => {
  const figures = { balance: "2", planCredits: "10", now: "2026-11-26T12:00:00Z" }
  const mock = await startLedger("firecrawl", figures)
  const firecrawl = createFirecrawl({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { url: "https://example.com" }
  const scrape = () => readAnswer(firecrawl, firecrawl.client.POST("/scrape", { body }))
  const read = async () => ({
    left: (await firecrawl.getBalance()).buckets[0]?.available.value,
    used: (await firecrawl.getUsage()).spent[0]?.value,
  })
  expect([await scrape(), await scrape()]).toEqual([undefined, undefined])
  expect(await read()).toEqual({ left: "0", used: "2" })
  expect(await scrape()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  expect((await firecrawl.getBalance()).buckets[0]?.allotment?.renewsAt).toBe("2026-12-01T00:00:00.000Z")
  mock.ledger.advance("5d")
  expect(await read()).toEqual({ left: "10", used: "0" })
})
