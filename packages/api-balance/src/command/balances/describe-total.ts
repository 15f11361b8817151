import type { Total } from "../rows/to-totals.js"
import { showAmount } from "../table/format.js"

/** A total for people: "Total available: at least 79.75 USD from 3 providers, without venice (renews)." */
export function describeTotal({ amount, providers, atLeast, without = [] }: Total): string {
  const names = without.map(
    ({ provider, account, reason }) =>
      `${provider} (${account === undefined ? "" : `${account}, `}${reason})`,
  )
  const sum = `${atLeast ? "at least " : ""}${showAmount(amount)} from ${providers.length} providers`
  return `Total available: ${[sum, ...(names.length > 0 ? [`without ${names.join(", ")}`] : [])].join(", ")}.`
}
