import { expect, test } from "vitest"
import { createFirecrawl } from "../src/index.js"

const read = (body: object) =>
  createFirecrawl({ apiKey: "fc-example-key", fetch: async () => Response.json(body) })
const month = (startDate: string, endDate: string | null, totalCredits: number) => ({
  startDate,
  endDate,
  totalCredits,
})

test("usage is that of the newest month, in whatever order they are listed, and ends after its last second", async () => {
  const periods = [
    month("2026-10-01T00:00:00Z", "2026-10-31T23:59:59Z", 7),
    month("2026-11-01T00:00:00Z", "2026-11-30T23:59:59Z", 3),
    month("2026-09-01T00:00:00Z", "2026-09-30T23:59:59Z", 5),
  ]
  expect(await read({ success: true, periods }).getUsage()).toEqual({
    period: { kind: "calendar", start: "2026-11-01T00:00:00.000Z", end: "2026-12-01T00:00:00.000Z" },
    spent: [{ value: "3", unit: "credit" }],
    quantities: {},
  })
})

test("a month that is not over has no end", async () => {
  const periods = [month("2026-11-01T00:00:00Z", null, 3)]
  expect((await read({ success: true, periods }).getUsage()).period).toEqual({
    kind: "calendar",
    start: "2026-11-01T00:00:00.000Z",
  })
})

test("a plan with a period of 31 days renews each month, and bought credits may exceed what it grants", async () => {
  const data = {
    remainingCredits: 900000,
    planCredits: 3000,
    billingPeriodStart: "2026-10-15T09:30:00Z",
    billingPeriodEnd: "2026-11-15T09:29:59Z",
  }
  expect((await read({ success: true, data }).getBalance()).buckets).toEqual([
    {
      id: "credits",
      available: { value: "900000", unit: "credit" },
      allotment: {
        amount: { value: "3000", unit: "credit" },
        renews: "month",
        renewsAt: "2026-11-15T09:30:00.000Z",
      },
    },
  ])
})

test("a body that does not state success is not a success", async () => {
  const data = { remainingCredits: 5, planCredits: 500 }
  for (const body of [{ data }, { success: false, data }])
    await expect(read(body).getBalance()).rejects.toMatchObject({ field: "success" })
  await expect(read({ periods: [] }).getUsage()).rejects.toMatchObject({ field: "success" })
})

test("an unreported period means no allotment, and an invalid time breaks the contract", async () => {
  const data = { remainingCredits: 5, planCredits: 500 }
  const [bucket] = (await read({ success: true, data }).getBalance()).buckets
  expect(bucket).not.toHaveProperty("allotment")
  const lying = { ...data, billingPeriodStart: "soon", billingPeriodEnd: "2026-11-15T09:29:59Z" }
  await expect(read({ success: true, data: lying }).getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "data.billingPeriodStart",
  })
})
