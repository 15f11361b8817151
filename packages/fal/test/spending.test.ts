import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createFal } from "../src/index.js"

test("two keys of one account see one balance, which images take to zero, and which is topped up", async () => {
  const keys = ["example-id:0123456789", "example-admin-id:0123456789"] as const
  const now = new Date().toISOString()
  const mock = await startLedger("fal", { balance: "0.5", costPerImage: "0.25", accounts: [keys], now })
  const [apiKey, adminKey] = keys
  const fal = createFal({ apiKey, adminKey, baseUrl: mock.url })
  const body = { prompt: "a cat" }
  const draw = () => readAnswer(fal, fal.client.POST("/fal-ai/flux/schnell", { body }))
  const read = async () => (await fal.getBalance()).buckets[0]?.available.value
  expect(await draw()).toBeUndefined()
  const { response } = await fal.client.POST("/fal-ai/flux/schnell", { body })
  expect(response.headers.get("x-fal-billable-units")).toBe("1")
  expect(await read()).toBe("0")
  expect((await fal.getUsage()).spent).toEqual([{ value: "0.5", unit: "USD" }])
  expect(await draw()).toMatchObject({ name: "InsufficientBalanceError", status: 403 })
  mock.ledger.topUp("1", { key: adminKey })
  expect(await draw()).toBeUndefined()
  expect(await read()).toBe("0.75")
})
