import { type Amount, add, type Charge, type Period, toAmount } from "@api-balance/core"
import type { AccountCharges } from "../../index.js"
import type { SpendRow } from "./spend-row.js"
import type { Trait } from "./to-periods.js"

const day = 86_400_000

/** Milliseconds: charges that are older may no longer be reported, so a sum that reaches back further may miss some. */
const kept = 30 * day

/** Milliseconds: providers report a charge hours after it was made, so a period may still grow after its end. */
const delay = day

/**
 * Sums the charges of an account by period, unit and, if requested, model or key; what was charged in one period is 0 in the others.
 * Charges without a model or key have a row of their own, so the rows of a period add up to all that was charged.
 */
export function fromCharges(
  { charges, provider, account }: AccountCharges,
  periods: readonly Period[],
  now: Date,
  trait?: Trait,
): SpendRow[] {
  const toGroup = (charge: Charge) => JSON.stringify([charge.amount.unit, trait && charge[trait]])
  const all = [...charges].map((charge) => ({
    ...charge,
    time: Date.parse(charge.at),
    group: toGroup(charge),
  }))
  const first = Math.min(...all.map(({ time }) => time))
  const groups = new Map(all.map((charge) => [charge.group, charge]))
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return periods.flatMap((period) => {
    const [start, end] = [Date.parse(period.start ?? ""), Date.parse(period.end ?? "")]
    const within = all.filter(({ time }) => time >= start && time < end)
    const isOld = start < now.getTime() - kept && start < first
    return sorted.map(([group, example]): SpendRow => {
      const nothing: Amount = toAmount(0, example.amount.unit)
      const value = trait && example[trait]
      return {
        provider,
        ...(account !== undefined && { account }),
        ...(trait && value !== undefined && { [trait]: value }),
        period,
        spent: within
          .filter((charge) => charge.group === group)
          .map(({ amount }) => amount)
          .reduce(add, nothing),
        source: "charges",
        coverage: isOld ? "at least" : end > now.getTime() - delay ? "so far" : "complete",
      }
    })
  })
}
