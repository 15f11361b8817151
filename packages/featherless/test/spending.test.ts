import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createFeatherless } from "../src/index.js"

test("a call holds more than it costs, and returns the rest when it has ended", async () => {
  const figures = { balance: "0.5", holdPerCall: "0.2", holdTime: "10s", costPerCall: "0.05" }
  const mock = await startLedger("featherless", figures)
  const featherless = createFeatherless({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "Qwen/Qwen3-32B", messages: [{ role: "user", content: "Hi" }] }
  const send = () => readAnswer(featherless, featherless.client.POST("/v1/chat/completions", { body }))
  const read = async () => {
    const [bucket] = (await featherless.getBalance()).buckets
    return [bucket?.available.value, bucket?.pending?.value]
  }
  expect([await send(), await send()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(["0.1", "0.4"])
  expect(await send()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.advance("10s")
  expect(await read()).toEqual(["0.4", "0"])
  mock.ledger.topUp("1")
  expect(await read()).toEqual(["1.4", "0"])
})
