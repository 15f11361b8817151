import { type Amount, compare } from "@api-balance/core"
import type { MonthSpend } from "../../forecast/month-spend.js"
import type { Min } from "../guard/min.js"

/** What a month may cost at a provider, or from one of its buckets. */
export type Budget = Min

/** How a month stands to its budget; "unknown" where what is known stays below it, but is not all. */
export type BudgetVerdict = "exceeded" | "likely" | "possible" | "within" | "unknown"

/** A month with its budget, where it has one. */
export interface BudgetedMonth extends MonthSpend {
  readonly budget?: { readonly amount: Amount; readonly verdict: BudgetVerdict }
}

/** Puts the budget of its provider and unit beside a month. */
export function toBudgeted(month: MonthSpend, budgets: readonly Budget[]): BudgetedMonth {
  const budget = budgets.findLast(
    ({ provider, bucket, amount }) =>
      provider === month.provider &&
      amount.unit === month.spent.unit &&
      (bucket === undefined || month.bucket === undefined || bucket === month.bucket),
  )
  if (!budget) return month
  return { ...month, budget: { amount: budget.amount, verdict: evaluateMinimum(month, budget.amount) } }
}

function evaluateMinimum({ spent, projected, complete }: MonthSpend, budget: Amount): BudgetVerdict {
  const exceeds = (amount: Amount) => compare(amount, budget) > 0
  if (exceeds(spent)) return "exceeded"
  if (projected && exceeds(projected.estimate)) return "likely"
  if (projected?.range && exceeds(projected.range.most)) return "possible"
  return projected && complete ? "within" : "unknown"
}
