import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createAnthropic } from "../src/index.js"

test("costs are reported to the admin key while the other one spends to the owner's limit and to zero", async () => {
  const keys = ["sk-ant-example-ordinary", "sk-ant-example-admin"] as const
  const figures = {
    balance: "1",
    costPerCall: "0.4",
    monthlyLimit: "0.8",
    accounts: [keys],
    now: "2026-11-26",
  }
  const mock = await startLedger("anthropic", figures)
  const [apiKey, adminKey] = keys
  const anthropic = createAnthropic({ apiKey, adminKey, baseUrl: mock.url })
  const body = { model: "claude-haiku-4-5", max_tokens: 16, messages: [{ role: "user", content: "Hi" }] }
  const spend = () => readAnswer(anthropic, anthropic.client.POST("/v1/messages", { body }))
  const readCharges = async () =>
    (await Array.fromAsync(anthropic.charges({ since: "2026-11-01" }))).map(({ at, amount }) => [
      at.slice(0, 10),
      amount.value,
    ])
  expect([await spend(), await spend()]).toEqual([undefined, undefined])
  expect(await readCharges()).toEqual([["2026-11-26", "0.8"]])
  expect(await anthropic.getSpendCaps()).toMatchObject([{ id: "organization", limit: { value: "0.8" } }])
  expect(await spend()).toMatchObject({
    name: "SpendCapExceededError",
    status: 400,
    spendCap: "organization",
    resetsAt: "2026-12-01T00:00:00.000Z",
  })
  mock.ledger.advance("7d")
  expect(await spend()).toMatchObject({ name: "InsufficientBalanceError", status: 400 })
  mock.ledger.topUp("1", { key: adminKey })
  expect(await spend()).toBeUndefined()
  expect(await readCharges()).toEqual([
    ["2026-11-26", "0.8"],
    ["2026-12-03", "0.4"],
  ])
})
