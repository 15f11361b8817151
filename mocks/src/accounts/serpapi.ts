import { type Amount, add, isAtLeast, subtract, toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { findLess, prepaid, toEnd, toTimestamp, toWhole } from "../ledger/index.js"

/** SerpApi: a search is charged when it is answered. Inferred: the month of a plan is a calendar month (UTC). */
export const account = prepaid({
  figures: {
    /** The searches left, of the plan and bought ones; 5958 by default, as on the provider's page. */
    balance: amount("search", "5958"),
    /** The plan's searches per month, null for no plan; 30000 by default, as on the provider's page. */
    searchesPerMonth: optional(amount("search"), "30000"),
    /** The searches used before in this month; 24042 by default, as on the provider's page. */
    usedThisMonth: amount("search", "24042"),
    /** The cost of a search; 1 by default (documented). */
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

/** The searches left in addition to the plan's; they are used last, and do not expire with the month (inferred). */
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
