import type { Amount, Bucket } from "@api-balance/core"
import type { ApiBalance, BalanceRow } from "../../index.js"
import type { Min } from "../accounts/min.js"
import { UsageError } from "../model/usage-error.js"
import type { GuardRow } from "./guard-row.js"

/**
 * Evaluates a minimum for one account, using its latest data.
 * @throws UsageError if the named bucket has another unit
 */
export async function evaluateMinimum(
  { getAffordability }: ApiBalance,
  { provider, bucket, amount: wanted }: Min,
  { balance, ...row }: BalanceRow,
): Promise<GuardRow> {
  const { account } = row
  const named = (balance?.buckets ?? []).filter(({ id }) => (bucket ?? id) === id)
  const amount = toUnitOf(named, wanted)
  if (bucket !== undefined && named[0] && named[0].available.unit !== amount.unit)
    throw new UsageError(`${provider}/${bucket} is in ${named[0].available.unit}, not in ${amount.unit}`)
  const enough = await getAffordability(provider, amount, {
    ...(bucket !== undefined && { bucket }),
    ...(account !== undefined && { account }),
  })
  return {
    ...row,
    ...(bucket !== undefined && { bucket }),
    min: amount,
    enough,
    available: named.filter(({ available }) => available.unit === amount.unit),
  }
}

/** Units are compared ignoring case: "5usd" is an amount in USD, unless a bucket has the unit "usd". */
function toUnitOf(buckets: readonly Bucket[], { value, unit }: Amount): Amount {
  const units = buckets.map(({ available }) => available.unit)
  const known = units.includes(unit)
    ? unit
    : units.find((other) => other.toLowerCase() === unit.toLowerCase())
  return { value, unit: known ?? unit }
}
