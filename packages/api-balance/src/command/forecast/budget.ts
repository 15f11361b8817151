import { type Amount, compare, formatAmount, toAmount } from "@api-balance/core"
import type { MonthSpend, Runway } from "../../index.js"
import type { Min } from "../accounts/min.js"

/** The maximum that a month may cost, for a provider or one of its buckets. */
export type Budget = Min

/** The state of a budget; "unknown" if the known spending is below it but incomplete. */
export type BudgetVerdict = "exceeded" | "likely" | "possible" | "within" | "unknown"

/** A month with its budget, if it has one. */
export interface BudgetedMonth extends MonthSpend {
  readonly budget?: { readonly amount: Amount; readonly verdict: BudgetVerdict }
}

/** Adds the budget for the provider and unit to a month. */
export function toBudgeted(month: MonthSpend, budgets: readonly Budget[]): BudgetedMonth {
  const budget = budgets.findLast((budget) => matchesMonth(budget, month))
  if (!budget) return month
  const amount = toAmount(budget.amount.value, month.spent.unit)
  return { ...month, budget: { amount, verdict: toVerdict(month, amount) } }
}

/** Explains why a budget matches no month; undefined if it does match. */
export function explainUnmet(
  budget: Budget,
  months: readonly MonthSpend[],
  runways: readonly Pick<Runway, "provider" | "bucket">[],
): string | undefined {
  const { provider, bucket, amount } = budget
  const name = `the budget of ${formatAmount(amount)} for ${bucket === undefined ? provider : `${provider}/${bucket}`}`
  const known = months.filter((month) => month.provider === provider)
  if (known.length === 0) return `${name} has no effect yet: the spending of ${provider} is unknown`
  const buckets = runways.filter((runway) => runway.provider === provider).map(({ bucket }) => bucket.id)
  if (bucket !== undefined && !buckets.includes(bucket))
    return `${name} has no effect: ${provider} has ${buckets.length > 0 ? `the buckets ${[...new Set(buckets)].join(", ")}` : "no buckets"}`
  if (known.some((month) => matchesMonth(budget, month))) return undefined
  const units = [...new Set(known.map(({ spent }) => spent.unit))]
  return `${name} has no effect: the spending of ${provider} is reported in ${units.join(", ")}`
}

/** Units are compared ignoring case: "80usd" is a budget in USD. */
function matchesMonth({ provider, bucket, amount }: Budget, month: MonthSpend): boolean {
  return (
    provider === month.provider &&
    amount.unit.toLowerCase() === month.spent.unit.toLowerCase() &&
    (bucket === undefined || month.bucket === undefined || bucket === month.bucket)
  )
}

function toVerdict({ spent, projected, complete }: MonthSpend, budget: Amount): BudgetVerdict {
  const exceeds = (amount: Amount) => compare(amount, budget) > 0
  if (exceeds(spent)) return "exceeded"
  if (projected && exceeds(projected.estimate)) return "likely"
  if (projected?.range && exceeds(projected.range.most)) return "possible"
  return projected && complete ? "within" : "unknown"
}
