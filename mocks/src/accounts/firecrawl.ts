import { toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, toEnd, toTimestamp } from "../ledger/index.js"

/** Firecrawl: a page is charged when it is returned. Inferred: billing periods are calendar months (UTC). */
export const account = prepaid({
  figures: {
    /** The credit balance; 1000 by default, as on the provider's page. */
    balance: amount("credit", "1000"),
    /** The plan's credits per month, null for no plan; 500000 by default. Nothing is carried over (inferred). */
    planCredits: optional(amount("credit"), "500000"),
    /** The amount used before in this month, in credits; 0 by default. */
    usedThisMonth: amount("credit"),
    /** The cost of a page, in credits; 1 by default (documented). */
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
