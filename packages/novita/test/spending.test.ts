import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createNovita } from "../src/index.js"

test("top-ups are spent first, then the credit line, whose used part is owed; then calls are refused", async () => {
  const mock = await startLedger("novita", { balance: "0.5", creditLimit: "0.3", costPerCall: "0.25" })
  const novita = createNovita({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "deepseek/deepseek-v3.2", messages: [{ role: "user", content: "Hi" }] }
  const send = () => readAnswer(novita, novita.client.POST("/openai/v1/chat/completions", { body }))
  const read = async () => {
    const { buckets, owed } = await novita.getBalance()
    return [buckets[0]?.available.value, buckets[0]?.creditLine?.value, owed?.[0]?.value]
  }
  expect(await read()).toEqual(["0.5", "0.3", "0"])
  expect([await send(), await send()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(["0", "0.3", "0.3"])
  expect((await novita.getUsage()).spent).toEqual([{ value: "0.5", unit: "USD" }])
  expect(await send()).toMatchObject({ name: "InsufficientBalanceError", status: 403 })
  mock.ledger.topUp("1")
  expect(await send()).toBeUndefined()
  expect(await read()).toEqual(["0.75", "0.3", "0"])
})
