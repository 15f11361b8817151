import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createOpenRouter } from "../src/index.js"

test("two keys of one account see one purse, which is spent to the key's cap and to zero, and topped up", async () => {
  const keys = ["sk-or-v1-example-ordinary", "sk-or-v1-example-management"] as const
  const figures = { balance: "1", costPerCall: "0.4", weeklyLimit: "0.8", accounts: [keys] }
  const mock = await startLedger("openrouter", figures)
  const [apiKey, managementKey] = keys
  const openrouter = createOpenRouter({ apiKey, managementKey, baseUrl: mock.url })
  const body = { model: "openai/gpt-4.1", messages: [{ role: "user", content: "Hi" }] }
  const spend = async () => ({
    error: (await readAnswer(openrouter, openrouter.client.POST("/chat/completions", { body })))?.name,
    left: (await openrouter.getBalance()).buckets[0]?.available.value,
    capped: (await openrouter.getSpendCaps())[0]?.spent?.value,
    today: (await openrouter.getUsage({ period: "day" })).spent[0]?.value,
  })
  expect(await spend()).toEqual({ error: undefined, left: "0.6", capped: "0.4", today: "0.4" })
  expect(await spend()).toEqual({ error: undefined, left: "0.2", capped: "0.8", today: "0.8" })
  expect(await spend()).toMatchObject({ error: "SpendCapExceededError", left: "0.2" })
  mock.ledger.advance("7d")
  expect(await spend()).toEqual({
    error: "InsufficientBalanceError",
    left: "0.2",
    capped: "0",
    today: "0",
  })
  mock.ledger.topUp("1", { key: managementKey })
  expect(await spend()).toEqual({ error: undefined, left: "0.8", capped: "0.4", today: "0.4" })
})
