import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createDeepSeek } from "../src/index.js"

test("granted money is spent first, then top-ups, to zero; calls are refused until the next top-up", async () => {
  const mock = await startLedger("deepseek", { balance: "0.5", granted: "0.3", costPerCall: "0.2" })
  const deepseek = createDeepSeek({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "deepseek-chat", messages: [{ role: "user", content: "Hi" }] }
  const spend = () => readAnswer(deepseek, deepseek.client.POST("/chat/completions", { body }))
  const read = async () => {
    const { buckets, canSpend } = await deepseek.getBalance()
    const { data } = await deepseek.client.GET("/user/balance")
    const { granted_balance, topped_up_balance } = data?.balance_infos[0] ?? {}
    return [buckets[0]?.available.value, granted_balance, topped_up_balance, canSpend]
  }
  expect(await read()).toEqual(["0.5", "0.30", "0.20", true])
  expect(await spend()).toBeUndefined()
  expect(await read()).toEqual(["0.3", "0.10", "0.20", true])
  expect(await spend()).toBeUndefined()
  expect(await read()).toEqual(["0.1", "0.00", "0.10", false])
  expect(await spend()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.topUp("1")
  expect(await spend()).toBeUndefined()
  expect(await read()).toEqual(["0.9", "0.00", "0.90", true])
})
