import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createTelnyx } from "../src/index.js"

test("messages are sent on credit up to the limit and to the daily cap, and again after a top-up", async () => {
  const figures = { balance: "1", creditLimit: "0.75", costPerMessage: "0.25", dailyLimit: "0.5" }
  const mock = await startLedger("telnyx", figures)
  const telnyx = createTelnyx({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { from: "+13125550001", to: "+13125550002", text: "Hi" }
  const send = () => readAnswer(telnyx, telnyx.client.POST("/messages", { body }))
  const read = async () => (await telnyx.getBalance()).buckets[0]
  expect([await send(), await send()]).toEqual([undefined, undefined])
  expect(await read()).toMatchObject({ available: { value: "0.5" }, creditLine: { value: "0.75" } })
  expect((await telnyx.getSpendCaps()).map(({ limit }) => limit.value)).toEqual(["0.5"])
  expect(await send()).toMatchObject({ name: "SpendCapExceededError", status: 429, setBy: "owner" })
  mock.ledger.advance("1d")
  expect([await send(), await send()]).toEqual([undefined, undefined])
  mock.ledger.advance("1d")
  expect(await send()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.topUp("1")
  expect(await send()).toBeUndefined()
  expect(await read()).toMatchObject({ available: { value: "0.75" } })
})
