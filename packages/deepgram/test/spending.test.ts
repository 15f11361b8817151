import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createDeepgram } from "../src/index.js"

test("a balance in dollars is spent to zero beside one in hours, refuses calls, is topped up, and accepts calls again", async () => {
  const mock = await startLedger("deepgram", { balance: "0.5", hours: "40", costPerCall: "0.25" })
  const deepgram = createDeepgram({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { url: "https://example.com/a.wav" }
  const listen = () => readAnswer(deepgram, deepgram.client.POST("/v1/listen", { body }))
  const read = async () => (await deepgram.getBalance()).buckets.map(({ available }) => available)
  const left = (value: string) => [
    { value, unit: "USD" },
    { value: "40", unit: "hour" },
  ]
  expect([await listen(), await listen()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(left("0"))
  expect((await deepgram.getUsage()).spent).toEqual([{ value: "0.5", unit: "USD" }])
  expect(await listen()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.topUp("1")
  expect(await listen()).toBeUndefined()
  expect(await read()).toEqual(left("0.75"))
})
