import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createDeepL } from "../src/index.js"

test("characters are translated until none is left, and all are available again in the next month", async () => {
  const mock = await startLedger("deepl", { balance: "8", used: "492" })
  const deepl = createDeepL({ apiKey: mock.apiKey, baseUrl: mock.url })
  const translate = (...text: string[]) =>
    readAnswer(deepl, deepl.client.POST("/v2/translate", { body: { text, target_lang: "DE" } }))
  const read = async () => (await deepl.getBalance()).buckets[0]
  expect(await translate("Hi", "日本🗾")).toBeUndefined()
  expect(await read()).toMatchObject({ available: { value: "3" }, allotment: { amount: { value: "500" } } })
  expect(await translate("Hello")).toMatchObject({
    name: "InsufficientBalanceError",
    status: 456,
    maybe: ["SpendCapExceededError"],
  })
  expect((await deepl.getUsage()).spent).toEqual([{ value: "497", unit: "character" }])
  mock.ledger.advance("31d")
  expect(await read()).toMatchObject({ available: { value: "500" } })
  expect(await translate("Hello")).toBeUndefined()
})
