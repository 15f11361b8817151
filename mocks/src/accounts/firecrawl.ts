import { toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, toEnd, toTimestamp } from "../ledger/index.js"

/** Firecrawl: a page is charged when it is answered. Inferred: billing periods are months of the calendar (UTC). */
export const account = prepaid({
  figures: {
    /** The credits that are left; 1000 unless given, as on the provider's page. */
    balance: amount("credit", "1000"),
    /** What the plan grants for a month, in credits, and null for none; 500000 unless given. That nothing is carried over is inferred. */
    planCredits: optional(amount("credit"), "500000"),
    /** What was used in this month before, in credits; nothing unless given. */
    usedThisMonth: amount("credit"),
    /** What a page costs, in credits; 1 unless given, which is documented. */
    costPerPage: price("credit", "1"),
  },
  totals: ["usedThisMonth"],
  renewals: {
    month: ({ planCredits }) => ({
      usedThisMonth: toAmount(0, "credit"),
      ...(planCredits && { balance: planCredits }),
    }),
  },
  charges: [
    {
      operations: ["scrape"],
      price: "costPerPage",
      refuse: () => ({ example: "low" }),
      receipt: ({ cost }) => ({ data: { metadata: { creditsUsed: cost } } }),
    },
  ],
  reads: {
    getCreditUsage: ({ at, balance, planCredits }) => {
      const { start, end } = toMonth(at)
      return {
        data: {
          remainingCredits: balance,
          planCredits: planCredits ?? 0,
          billingPeriodStart: planCredits && start,
          billingPeriodEnd: planCredits && end,
        },
      }
    },
    getHistoricalCreditUsage: ({ at, usedThisMonth }) => {
      const { start, end } = toMonth(at)
      return { periods: [{ startDate: start, endDate: end, apiKey: null, totalCredits: usedThisMonth }] }
    },
  },
})

/** The first and the last second of a month. */
function toMonth(at: number) {
  return { start: `${toTimestamp(at).slice(0, 7)}-01T00:00:00Z`, end: toTimestamp(toEnd(at, "month") - 1000) }
}
