import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createPoe } from "../src/index.js"

test("points are spent to zero, listed, refused, bought, and spent again", async () => {
  const mock = await startLedger("poe", { balance: "100", costPerCall: "50" })
  const poe = createPoe({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "Claude-Haiku-4.5", messages: [{ role: "user", content: "Hi" }] }
  const spend = () => readAnswer(poe, poe.client.POST("/v1/chat/completions", { body }))
  const read = async () => (await poe.getBalance()).buckets[0]?.available
  expect([await spend(), await spend(), await read()]).toEqual([
    undefined,
    undefined,
    { value: "0", unit: "point" },
  ])
  const charges = await Array.fromAsync(poe.charges())
  expect(charges.map(({ amount, requestId }) => [amount.value, requestId])).toEqual([
    ["50", "query-1"],
    ["50", "query-2"],
  ])
  expect(await spend()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.topUp("70")
  expect([await spend(), await read()]).toEqual([undefined, { value: "20", unit: "point" }])
})
