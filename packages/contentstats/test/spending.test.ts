import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { usd } from "../../../test/usd.ts"
import { createContentStats } from "../src/index.js"

test("an account is spent to zero as the clock advances, refuses calls, is topped up, and accepts calls again", async () => {
  const mock = await startLedger("contentstats", { balance: "1.08" })
  const contentstats = createContentStats({ apiKey: mock.apiKey, baseUrl: mock.url })
  const track = (days: number) =>
    readAnswer(
      contentstats,
      contentstats.client.POST("/videos/track", {
        body: { video_link: "https://www.tiktok.com/@user/video/1", duration_days: days },
      }),
    )
  const bucket = async () => (await contentstats.getBalance()).buckets[0]
  expect(await track(3)).toBeUndefined()
  expect(await bucket()).toMatchObject({ available: usd("1.08"), pending: usd("0") })
  mock.ledger.advance("1h")
  expect(await bucket()).toMatchObject({ available: usd("1.065") })
  expect(await track(3)).toMatchObject({
    name: "InsufficientBalanceError",
    available: usd("1.065"),
    required: usd("1.08"),
    shortfall: usd("0.015"),
  })
  mock.ledger.advance("4d")
  expect(await bucket()).toMatchObject({ available: usd("0"), pending: usd("0") })
  expect(await track(1)).toMatchObject({
    available: usd("0"),
    required: usd("0.36"),
    shortfall: usd("0.36"),
  })
  mock.ledger.topUp("10")
  expect(await track(1)).toBeUndefined()
  mock.ledger.advance("2d")
  expect(await bucket()).toMatchObject({ available: usd("9.64"), pending: usd("0") })
  expect(await contentstats.getUsage()).toMatchObject({
    spent: [usd("1.44")],
    quantities: { snapshots: "96" },
  })
})

test("ten concurrent orders lose no cent", async () => {
  const mock = await startLedger("contentstats", { balance: "3" })
  const contentstats = createContentStats({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { video_link: "https://youtu.be/1", duration_days: 1 }
  const calls = Array.from({ length: 10 }, () =>
    readAnswer(contentstats, contentstats.client.POST("/videos/track", { body })),
  )
  expect(await Promise.all(calls)).toEqual(Array(10).fill(undefined))
  mock.ledger.advance("5d")
  expect((await contentstats.getBalance()).buckets[0]).toMatchObject({ available: usd("0") })
  expect((await contentstats.getUsage()).spent).toEqual([usd("3")])
})
