import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createMoonshot } from "../src/index.js"

test("cash and vouchers are spent to zero, a call is refused with a 429, and is accepted after a top-up", async () => {
  const mock = await startLedger("moonshot", { balance: "0.5", vouchers: "0.3", costPerCall: "0.25" })
  const moonshot = createMoonshot({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { model: "kimi-k2.6", messages: [{ role: "user", content: "Hi" }] }
  const spend = () => readAnswer(moonshot, moonshot.client.POST("/chat/completions", { body }))
  const read = async () => {
    const { data } = await moonshot.client.GET("/users/me/balance")
    return [(await moonshot.getBalance()).buckets[0]?.available.value, data?.data.voucher_balance]
  }
  expect(await read()).toEqual(["0.5", 0.3])
  expect([await spend(), await read()]).toEqual([undefined, ["0.25", 0.25]])
  expect([await spend(), await read()]).toEqual([undefined, ["0", 0]])
  expect(await spend()).toMatchObject({ name: "InsufficientBalanceError", status: 429, retryable: false })
  mock.ledger.topUp("1")
  expect(await spend()).toBeUndefined()
})
