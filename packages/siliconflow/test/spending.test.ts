import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createSiliconFlow } from "../src/index.js"

test("the balance is spent to zero, calls are refused with a 403, and accepted again after a top-up", async () => {
  const mock = await startLedger("siliconflow", { balance: "0.5", gift: "0.2", costPerCall: "0.25" })
  const siliconflow = createSiliconFlow({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "deepseek-ai/DeepSeek-V3", messages: [{ role: "user", content: "Hi" }] }
  const send = () => readAnswer(siliconflow, siliconflow.client.POST("/chat/completions", { body }))
  const read = async () => (await siliconflow.getBalance()).buckets[0]?.available.value
  expect([await send(), await send()]).toEqual([undefined, undefined])
  expect(await read()).toBe("0")
  expect(await send()).toMatchObject({ name: "InsufficientBalanceError", status: 403, aboutMoney: true })
  mock.ledger.topUp("1")
  expect(await send()).toBeUndefined()
  expect(await read()).toBe("0.75")
})
