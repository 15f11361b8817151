import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { usd } from "../../../test/usd.ts"
import { createVendo } from "../src/index.js"

const messages = [{ role: "user", content: "Say hello." }]

async function start(ledger: { balance: string; costPerCall: string; dailyCap?: string }) {
  const mock = await startLedger("vendo", ledger)
  const vendo = createVendo({ apiKey: mock.apiKey, baseUrl: mock.url })
  const send = () =>
    readAnswer(
      vendo,
      vendo.client.POST("/v1/chat/completions", {
        body: { model: "gpt-4o-mini", messages },
      }),
    )
  const available = async () => (await vendo.getBalance()).buckets[0]?.available
  return { mock, vendo, send, available }
}

test("an account is spent to zero, refuses calls, is topped up, and accepts calls again", async () => {
  const { mock, send, available } = await start({ balance: "2", costPerCall: "1" })
  expect(await send()).toBeUndefined()
  expect(await available()).toEqual(usd("1"))
  mock.ledger.advance("1m")
  expect(await available()).toEqual(usd("1"))
  expect(await send()).toBeUndefined()
  mock.ledger.advance("1m")
  expect(await available()).toEqual(usd("0"))
  expect(await send()).toMatchObject({ name: "InsufficientBalanceError" })
  mock.ledger.topUp("1.5")
  expect(await send()).toBeUndefined()
  mock.ledger.advance("1m")
  expect(await available()).toEqual(usd("0.5"))
})

test("a reached daily limit is its own error, with its reset and the spending", async () => {
  const { mock, vendo, send } = await start({ balance: "5", costPerCall: "0.25", dailyCap: "0.25" })
  await send()
  mock.ledger.advance("1m")
  expect(await send()).toMatchObject({ name: "SpendCapExceededError", spendCap: "daily" })
  expect(await vendo.getSpendCaps()).toMatchObject([{ id: "daily", limit: usd("0.25"), spent: usd("0.25") }])
  expect((await vendo.getUsage({ period: "day" })).spent).toEqual([usd("0.25")])
  mock.ledger.advance("1d")
  expect(await send()).toBeUndefined()
})

test("ten concurrent calls lose no micro, and never spend more than the balance", async () => {
  const { mock, vendo, send, available } = await start({ balance: "7.5", costPerCall: "0.012345" })
  const errors = await Promise.all(Array.from({ length: 10 }, send))
  expect(errors.filter((error) => error === undefined)).toHaveLength(7)
  expect(await available()).toEqual(usd("0.5"))
  mock.ledger.advance("1m")
  expect(await available()).toEqual(usd("7.413585"))
  expect((await vendo.getUsage()).spent).toEqual([usd("0.086415")])
})
