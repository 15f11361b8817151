import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createTavily } from "../src/index.js"

test("searches use up the credits to the key's limit and to zero, and the credits renew in the next month", async () => {
  const figures = { balance: "3", used: "7", costPerSearch: "1", keyLimit: "2" }
  const mock = await startLedger("tavily", figures)
  const tavily = createTavily({ apiKey: mock.apiKey, baseUrl: mock.url })
  const search = () => readAnswer(tavily, tavily.client.POST("/search", { body: { query: "x" } }))
  const read = async () => (await tavily.getBalance()).buckets[0]?.available.value
  const refusal = {
    name: "InsufficientBalanceError",
    status: 432,
    maybe: ["SpendCapExceededError"],
  }
  expect([await search(), await search(), await read()]).toEqual([undefined, undefined, "1"])
  expect(await search()).toMatchObject(refusal)
  expect(await tavily.getSpendCaps()).toMatchObject([
    { id: "key", limit: { value: "2" }, spent: { value: "2" } },
  ])
  mock.ledger.set({ keyLimit: null })
  expect([await search(), await read()]).toEqual([undefined, "0"])
  expect(await search()).toMatchObject(refusal)
  expect((await tavily.getUsage()).spent).toEqual([{ value: "10", unit: "credit" }])
  mock.ledger.advance("31d")
  expect([await read(), await search()]).toEqual(["10", undefined])
})
