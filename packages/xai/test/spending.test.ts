import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createXAI } from "../src/index.js"

test("credits are spent to zero within a month, refuse, and are topped up; the next month starts with nothing used", async () => {
  const keys = ["xai-example-ordinary", "xai-example-management"] as const
  const figures = { balance: "0.5", costPerCall: "0.25", accounts: [keys] }
  const mock = await startLedger("xai", figures)
  const [apiKey, managementKey] = keys
  const xai = createXAI({ apiKey, managementKey, baseUrl: mock.url })
  const body = { model: "grok-4", input: "Hi" }
  const spend = () => readAnswer(xai, xai.client.POST("/v1/responses", { body }))
  const read = async () => {
    const [bucket] = (await xai.getBalance()).buckets
    return [bucket?.available.value, bucket?.pending?.value]
  }
  expect(await read()).toEqual(["0.5", "3"])
  expect([await spend(), await spend()]).toEqual([undefined, undefined])
  expect(await read()).toEqual(["0", "3.5"])
  expect(await spend()).toMatchObject({
    name: "InsufficientBalanceError",
    status: 403,
    maybe: ["SpendCapExceededError"],
    aboutMoney: true,
  })
  mock.ledger.topUp("1", { key: managementKey })
  expect(await spend()).toBeUndefined()
  expect(await read()).toEqual(["0.75", "3.75"])
  mock.ledger.advance("31d")
  expect(await read()).toEqual(["0.75", "0"])
})
