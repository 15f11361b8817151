import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createStability } from "../src/index.js"

test("credits are spent to zero, calls are refused, and accepted again after a top-up", async () => {
  const mock = await startLedger("stability", { balance: "6", costPerImage: "3" })
  const stability = createStability({ apiKey: mock.apiKey, baseUrl: mock.url })
  const make = () => {
    const form = new FormData()
    form.set("prompt", "A lighthouse")
    const body = form as never as { prompt: string }
    return readAnswer(stability, stability.client.POST("/v2beta/stable-image/generate/core", { body }))
  }
  const read = async () => (await stability.getBalance()).buckets[0]?.available
  expect([await make(), await make()]).toEqual([undefined, undefined])
  expect(await read()).toEqual({ value: "0", unit: "credit" })
  expect(await make()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.topUp("4")
  expect(await make()).toBeUndefined()
  expect(await read()).toEqual({ value: "1", unit: "credit" })
})
