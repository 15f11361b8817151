import { expect, test } from "vitest"
import { createVercelAIGateway } from "../src/index.js"

const apiKey = "vck_example"

test("charges are requested by day, from `since` on and before `until`", async () => {
  const requests: string[] = []
  const lines = ["2026-11-04", "2026-11-02", "2026-11-03"].map((day) => ({ day, total_cost: 0.1 }))
  const gateway = createVercelAIGateway({
    apiKey,
    fetch: async (url) => {
      requests.push(new URL(String(url)).search)
      return Response.json({ results: lines })
    },
  })
  const read = await Array.fromAsync(gateway.charges({ since: "2026-11-02T10:00:00Z", until: "2026-11-04" }))
  expect(read.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-03"])
  expect(requests).toEqual(["?start_date=2026-11-02&end_date=2026-11-04&group_by=day"])
  await expect(gateway.charges({ until: "soon" }).next()).rejects.toMatchObject({ option: "until" })
})

test("balance and usage of all time are never read from the report, which is charged for", async () => {
  const requests: string[] = []
  const gateway = createVercelAIGateway({
    apiKey,
    fetch: async (url) => {
      requests.push(new URL(String(url)).pathname)
      return Response.json({ balance: "1.00", total_used: "2.00" })
    },
  })
  await gateway.getBalance()
  await gateway.getUsage()
  expect(requests).toEqual(["/v1/credits", "/v1/credits"])
})

const upstream = { statusCode: 429 }
test.each<[what: string, status: number, error: object, facts: object, aboutMoney: boolean]>([
  ["funds", 402, { type: "insufficient_funds" }, { name: "InsufficientBalanceError" }, true],
  ["nothing", 402, {}, { name: "InsufficientBalanceError", maybe: ["SpendCapExceededError"] }, true],
  ["a budget", 429, { message: "Team budget exceeded" }, { name: "SpendCapExceededError" }, true],
  ["a budget of tokens", 400, { message: "budget_tokens" }, { name: "InvalidRequestError" }, false],
  ["a balance elsewhere", 429, { message: "No balance", param: upstream }, { name: "ServerError" }, false],
  ["speed elsewhere", 429, { message: "Slow down", param: upstream }, { name: "RateLimitError" }, false],
])("an error that names %s with a %i is distinguished", async (_, status, error, facts, aboutMoney) => {
  const body = { error: { message: "No.", ...error } }
  const read = await createVercelAIGateway({ apiKey }).readError({ status, body })
  expect(read).toMatchObject(facts)
  expect(read?.aboutMoney).toBe(aboutMoney)
})

test("an empty account behind the gateway is no reason to retry", async () => {
  const body = { error: { message: "Insufficient balance", param: upstream } }
  const error = await createVercelAIGateway({ apiKey }).readError({ status: 429, body })
  expect(error).toMatchObject({ retryable: false, elsewhere: true, maybe: ["InsufficientBalanceError"] })
})
