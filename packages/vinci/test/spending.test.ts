import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { usd } from "../../../test/usd.ts"
import { createVinci } from "../src/index.js"

async function start(balance: string) {
  const mock = await startLedger("vinci", { balance })
  const vinci = createVinci({ apiKey: mock.apiKey, baseUrl: mock.url })
  const order = (seconds: number) =>
    readAnswer(
      vinci,
      vinci.client.POST("/generate/text-to-video", {
        body: { prompt: "A boat", duration_seconds: seconds },
      }),
    )
  const available = async () => (await vinci.getBalance()).buckets[0]?.available
  return { mock, vinci, order, available }
}

test("an account is spent to zero, refuses calls, is topped up, and accepts calls again", async () => {
  const { mock, vinci, order, available } = await start("1.00")
  expect(await order(10)).toBeUndefined()
  expect(await available()).toEqual(usd("0.5"))
  expect(await order(7)).toBeUndefined()
  expect(await available()).toEqual(usd("0.15"))
  expect(await order(4)).toMatchObject({
    name: "InsufficientBalanceError",
    available: usd("0.15"),
    required: usd("0.2"),
  })
  expect(await order(3)).toBeUndefined()
  expect(await available()).toEqual(usd("0"))
  expect(await order(1)).toMatchObject({ available: usd("0"), required: usd("0.05") })
  mock.ledger.topUp("5")
  expect(await order(10)).toBeUndefined()
  expect(await available()).toEqual(usd("4.5"))
  expect(await vinci.getUsage()).toMatchObject({
    spent: [usd("1.5")],
    quantities: { requests: "4", seconds: "30" },
  })
})

test("a clip from a picture, sent as a form, costs the same", async () => {
  const { mock, available } = await start("1.00")
  const body = new FormData()
  body.append("image", new Blob(["x"]), "portrait.png")
  body.append("prompt", "She smiles")
  body.append("duration_seconds", "8")
  const headers = { authorization: `Bearer ${mock.apiKey}` }
  const response = await fetch(`${mock.url}/generate/image-to-video`, { method: "POST", headers, body })
  expect([response.status, await response.json()]).toMatchObject([200, { estimated_cost_usd: 0.4 }])
  expect(await available()).toEqual(usd("0.6"))
})

test("ten concurrent calls lose no cent, and spend no cent twice", async () => {
  const { vinci, order, available } = await start("12.35")
  const spendAll = async () => {
    for (let paid = 0; ; paid += 1) if (await order(3)) return paid
  }
  const paid = await Promise.all(Array.from({ length: 10 }, spendAll))
  expect(paid.reduce((sum, one) => sum + one)).toBe(82)
  expect(await available()).toEqual(usd("0.05"))
  expect(await vinci.getUsage()).toMatchObject({ spent: [usd("12.3")], quantities: { requests: "82" } })
})
