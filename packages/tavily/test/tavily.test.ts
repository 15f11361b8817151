import { expect, test } from "vitest"
import { createTavily } from "../src/index.js"

const read = (account: object) =>
  createTavily({
    apiKey: "tvly-example",
    fetch: async () => Response.json({ key: { usage: 1, limit: null }, account }),
  })

test("without pay-as-you-go there is no credit line, and a limit of 0 is a credit line of zero", async () => {
  const plan = { plan_usage: 1, plan_limit: 10 }
  const [silent] = (await read(plan).getBalance()).buckets
  expect(silent).toMatchObject({ available: { value: "9" } })
  expect(silent).not.toHaveProperty("creditLine")
  const [none] = (await read({ ...plan, paygo_usage: 0, paygo_limit: 0 }).getBalance()).buckets
  expect(none).toMatchObject({ available: { value: "9" }, creditLine: { value: "0" } })
  expect((await read(plan).getUsage()).spent).toEqual([{ value: "1", unit: "credit" }])
})

test("the cap of pay-as-you-go does not limit the plan's credits, so it is not reported as the key's", async () => {
  const caps = await read({ plan_usage: 1, plan_limit: 10, paygo_usage: 5, paygo_limit: 5 }).getSpendCaps()
  expect(caps).toMatchObject([{ id: "pay-as-you-go", limit: { value: "5" }, spent: { value: "5" } }])
  expect(caps[0]).not.toHaveProperty("appliesToKey")
})

test.each([
  [432, "InsufficientBalanceError", ["SpendCapExceededError"]],
  [433, "SpendCapExceededError", undefined],
])("a %i is a %s whatever its body says, and about money", async (status, name, maybe) => {
  const error = await createTavily({ apiKey: "tvly-example" }).readError({ status, body: "" })
  expect(error).toMatchObject({ name, status, aboutMoney: true, ...(maybe && { maybe }) })
})
