import { type Amount, add, type Period, toAmount } from "@api-balance/core"
import type { AccountCharges } from "../../index.js"
import type { SpendRow } from "./spend-row.js"

const day = 86_400_000

/** Milliseconds: charges that are older may no longer be told, so a sum that reaches back further may miss some. */
const kept = 30 * day

/** Milliseconds: providers tell a charge hours after it was made, so a period may still grow after its end. */
const delay = day

/** Sums the charges of an account by period and unit; a unit that was charged in one period is 0 in the others. */
export function fromCharges(
  { charges, provider, account }: AccountCharges,
  periods: readonly Period[],
  now: Date,
): SpendRow[] {
  const all = [...charges].map(({ at, amount }) => ({ at: Date.parse(at), amount }))
  const first = Math.min(...all.map(({ at }) => at))
  const units = [...new Set(all.map(({ amount }) => amount.unit))].sort()
  return periods.flatMap((period) => {
    const [start, end] = [Date.parse(period.start ?? ""), Date.parse(period.end ?? "")]
    const within = all.filter(({ at }) => at >= start && at < end)
    const isOld = start < now.getTime() - kept && start < first
    return units.map((unit): SpendRow => {
      const nothing: Amount = toAmount(0, unit)
      return {
        provider,
        ...(account !== undefined && { account }),
        period,
        spent: within
          .map(({ amount }) => amount)
          .filter((amount) => amount.unit === unit)
          .reduce(add, nothing),
        source: "charges",
        coverage: isOld ? "at least" : end > now.getTime() - delay ? "so far" : "complete",
      }
    })
  })
}
