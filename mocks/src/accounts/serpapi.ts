import { type Amount, add, isAtLeast, subtract, toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { findLess, prepaid, toEnd, toTimestamp, toWhole } from "../ledger/index.js"

/** SerpApi: a search is charged when it is answered. Inferred: the month of a plan is one of the calendar (UTC). */
export const account = prepaid({
  figures: {
    /** The searches that are left, those of the plan and bought ones; 5958 unless given, as on the provider's page. */
    balance: amount("search", "5958"),
    /** What the plan grants for a month, and null for no plan; 30000 unless given, as on the provider's page. */
    searchesPerMonth: optional(amount("search"), "30000"),
    /** What was used in this month before; 24042 unless given, as on the provider's page. */
    usedThisMonth: amount("search", "24042"),
    /** What a search costs; 1 unless given, which is documented. */
    costPerSearch: price("search", "1"),
  },
  totals: ["usedThisMonth"],
  renewals: {
    month: (account) => ({
      usedThisMonth: nothing,
      ...(account.searchesPerMonth && { balance: add(account.searchesPerMonth, findBought(account)) }),
    }),
  },
  charges: [
    {
      operations: ["search"],
      price: "costPerSearch",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ search_metadata: { id: `search-${id}`, status: "Success" } }),
    },
  ],
  reads: {
    getAccount: (account) => {
      const { at, balance, searchesPerMonth, usedThisMonth } = account
      const bought = findBought(account)
      return {
        plan_renewal_date: searchesPerMonth && toTimestamp(toEnd(at, "month")).slice(0, 10),
        searches_per_month: searchesPerMonth ?? 0,
        plan_searches_left: toWhole(subtract(balance, bought)),
        extra_credits: toWhole(bought),
        total_searches_left: toWhole(balance),
        this_month_usage: toWhole(usedThisMonth),
      }
    },
  },
})

const nothing = toAmount(0, "search")

/** What is left beside the searches of the plan's month; it is used last, and outlasts the month, which is inferred. */
function findBought({
  balance,
  searchesPerMonth,
  usedThisMonth,
}: Record<"balance" | "usedThisMonth", Amount> & {
  searchesPerMonth: Amount | null
}): Amount {
  const granted = subtract(searchesPerMonth ?? nothing, usedThisMonth)
  return subtract(balance, findLess(balance, isAtLeast(granted, nothing) ? granted : nothing))
}
