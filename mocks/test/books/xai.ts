import { add, multiply, subtract } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd } from "../book.js"
import type { TestCall } from "../open-ledger.js"

const timeRange = { startTime: "2026-01-01 00:00:00", endTime: "2100-01-01 00:00:00", timezone: "Etc/GMT" }
const rest = { timeUnit: "TIME_UNIT_DAY", values: [], groupBy: [], filters: [] }

export const book: Book = {
  options: { balance: "3.3", usedThisMonth: "2", costPerCall: "0.0318319" },
  bucket: "balance",
  spend: fc.constant(["createResponse", { body: { model: "grok-4", input: "x" } }] satisfies [
    string,
    TestCall,
  ]),
  reads: [
    ["previewInvoice"],
    ["getPrepaidBalance"],
    ["getSpendingLimits"],
    ["analyzeUsage", { body: { analyticsRequest: { timeRange, ...rest } } }],
  ],
  toCharge: ({ usage }: { usage: { cost_in_usd_ticks: number } }) =>
    multiply(usd(usage.cost_in_usd_ticks), "0.0000000001"),
  check: (read, { start, toppedUp, charged }) => {
    const { prepaidCredits, prepaidCreditsUsed } = (read("previewInvoice") as Preview).coreInvoice
    const left = subtract(usd(prepaidCreditsUsed.val), usd(prepaidCredits.val))
    expect(multiply(left, "0.01")).toEqual(subtract(add(start, toppedUp), charged))
    expect((read("getPrepaidBalance") as { total: Cents }).total).toEqual(prepaidCredits)
  },
}

interface Preview {
  readonly coreInvoice: { readonly prepaidCredits: Cents; readonly prepaidCreditsUsed: Cents }
}

interface Cents {
  readonly val: string
}
