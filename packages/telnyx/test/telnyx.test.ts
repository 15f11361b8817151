import { expect, test } from "vitest"
import { createTelnyx } from "../src/index.js"

const apiKey = "KEY0123456789"

test("a pending amount is subtracted, and never increases the balance", async () => {
  const read = async (pending: string) => {
    const data = { available_credit: "400.00", pending, currency: "USD" }
    const telnyx = createTelnyx({ apiKey, fetch: async () => Response.json({ data }) })
    return (await telnyx.getBalance()).buckets[0]
  }
  expect(await read("10.00")).toMatchObject({ available: { value: "390" }, pending: { value: "10" } })
  expect(await read("-10.00")).toMatchObject({ available: { value: "400" }, pending: { value: "0" } })
})

test("the caps of all pages of messaging profiles are read", async () => {
  const numbers: (string | null)[] = []
  const paged = createTelnyx({
    apiKey,
    fetch: async (url) => {
      const number = new URL(String(url)).searchParams.get("page[number]")
      numbers.push(number)
      const data = [{ id: `p${number}`, daily_spend_limit: `${number}.50`, daily_spend_limit_enabled: true }]
      return Response.json({ data, meta: { page_number: Number(number), total_pages: 2 } })
    },
  })
  const caps = await paged.getSpendCaps()
  expect(numbers).toEqual(["1", "2"])
  expect(caps.map(({ id, limit }) => [id, limit.value])).toEqual([
    ["messaging-profile:p1", "1.5"],
    ["messaging-profile:p2", "2.5"],
  ])
})

test.each<[status: number, code: string, facts: object]>([
  [400, "20100", { name: "InsufficientBalanceError" }],
  [400, "20012", { name: "PermissionError", maybe: ["InsufficientBalanceError"] }],
  [429, "40333", { name: "SpendCapExceededError", setBy: "owner", resetsAt: "2026-11-27T00:00:00.000Z" }],
  [429, "10011", { name: "RateLimitError" }],
  [403, "10039", { name: "PermissionError" }],
])("the code decides what a %i with %s means", async (status, code, facts) => {
  const headers = { date: "Thu, 26 Nov 2026 23:59:59 GMT" }
  const body = { errors: [{ code, title: "A title" }] }
  const error = await createTelnyx({ apiKey }).readError({ status, headers, body })
  expect(error).toMatchObject({ status, ...facts })
  expect(error?.message).toContain("A title")
})
