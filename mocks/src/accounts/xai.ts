import { type Amount, add, multiply, subtract, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, toTimestamp } from "../ledger/index.js"

/**
 * xAI: a call is charged when it ends, and invoiced at the end of the month (UTC). The team cannot spend more than its
 * credits.
 */
export const account = prepaid({
  figures: {
    /** The credit balance, in USD; 4.99 by default. */
    balance: amount("USD", "4.99"),
    /** The credits used this month, in USD; 3 by default. */
    usedThisMonth: amount("USD", "3"),
    /** The cost of a call, in USD; 0.0318319 by default (inferred: the price depends on the model). */
    costPerCall: price("USD", "0.0318319"),
  },
  totals: ["usedThisMonth"],
  renewals: { month: () => ({ usedThisMonth: toAmount(0, "USD") }) },
  charges: [
    {
      operations: ["createResponse"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id, cost }) => ({
        id: `response-${id}`,
        usage: { cost_in_usd_ticks: multiply(cost, 1e10) },
      }),
    },
  ],
  reads: {
    previewInvoice: ({ balance, usedThisMonth }) => ({
      coreInvoice: {
        amountAfterVat: toCents(usedThisMonth),
        prepaidCredits: { val: toOwedCents(add(balance, usedThisMonth)) },
        prepaidCreditsUsed: { val: toOwedCents(usedThisMonth) },
      },
    }),
    getPrepaidBalance: ({ balance, usedThisMonth }) => ({
      total: { val: toOwedCents(add(balance, usedThisMonth)) },
    }),
    getSpendingLimits: () => ({
      spendingLimits: { hardSlAuto: none, effectiveHardSl: none, softSl: none, effectiveSl: none },
    }),
    analyzeUsage: ({ orders }, { body }) => {
      const { startTime, endTime } = (body as UsageRequest).analyticsRequest.timeRange
      const [start, end] = [startTime, endTime].map((time) => Date.parse(`${time.replace(" ", "T")}Z`))
      const points = orders
        .filter(({ at }) => at >= (start ?? at) && at <= (end ?? at))
        .map(({ at, cost }) => ({ timestamp: `${toTimestamp(at).slice(0, 10)}T00:00:00Z`, values: [cost] }))
      return { timeSeries: points.length ? [{ group: ["Chat grok-4"], dataPoints: points }] : [] }
    },
  },
})

interface UsageRequest {
  readonly analyticsRequest: { readonly timeRange: { readonly startTime: string; readonly endTime: string } }
}

const none = { val: "0" }

function toCents(amount: Amount): string {
  return multiply(amount, 100).value
}

/** An amount in the team's favour is negative. */
function toOwedCents(amount: Amount): string {
  return toCents(subtract(toAmount(0, "USD"), amount))
}
