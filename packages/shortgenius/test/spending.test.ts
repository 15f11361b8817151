import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createShortGenius } from "../src/index.js"

test("an account is spent to zero, refuses calls, is topped up, and accepts calls again", async () => {
  const mock = await startLedger("shortgenius", { balance: "25", costPerVideo: "12.5" })
  const shortgenius = createShortGenius({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { connection_ids: ["a"], title: "Drink more water", caption: "Three reasons" }
  const order = () => readAnswer(shortgenius, shortgenius.client.POST("/videos", { body }))
  const available = async () => (await shortgenius.getBalance()).buckets[0]?.available.value
  expect(await order()).toBeUndefined()
  expect(await available()).toBe("12.5")
  expect(await order()).toBeUndefined()
  expect(await available()).toBe("0")
  expect(await order()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  mock.ledger.set({ shortfallStatus: 400 })
  expect(await order()).toMatchObject({ name: "InsufficientBalanceError", status: 400 })
  mock.ledger.topUp("126")
  const errors = await Promise.all(Array.from({ length: 12 }, order))
  expect(errors.filter((error) => error === undefined)).toHaveLength(10)
  expect(await available()).toBe("1")
})
