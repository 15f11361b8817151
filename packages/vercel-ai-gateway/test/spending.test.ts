import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createVercelAIGateway } from "../src/index.js"

test("credits are spent to zero, calls are refused until a top-up, and each day's charges are reported", async () => {
  const figures = { balance: "0.5", totalUsed: "4.5", costPerCall: "0.25" }
  const mock = await startLedger("vercel-ai-gateway", figures)
  const gateway = createVercelAIGateway({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "openai/gpt-4.1-mini", messages: [{ role: "user", content: "Hi" }] }
  const call = () => readAnswer(gateway, gateway.client.POST("/chat/completions", { body }))
  const read = async () => [
    (await gateway.getBalance()).buckets[0]?.available.value,
    (await gateway.getUsage()).spent[0]?.value,
  ]
  expect([await call(), await call()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(["0", "5"])
  const error = await call()
  expect(error).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  expect(error).not.toHaveProperty("maybe")
  mock.ledger.topUp("1")
  expect(await call()).toBeUndefined()
  expect(await read()).toEqual(["0.75", "5.25"])
  const [day] = await Array.fromAsync(gateway.charges())
  expect(day).toMatchObject({ amount: { value: "0.75" }, quantity: "3" })
})
