import type { ApiBalance, BalanceRow } from "../../index.js"
import type { Min } from "../accounts/min.js"
import { UsageError } from "../model/usage-error.js"
import type { GuardRow } from "./guard-row.js"

/**
 * Whether one account has enough, with what is known of it.
 * @throws UsageError when the named bucket has another unit
 */
export async function evaluateMinimum(
  { getAffordability }: ApiBalance,
  { provider, bucket, amount }: Min,
  { balance, ...row }: BalanceRow,
): Promise<GuardRow> {
  const { account } = row
  const named = (balance?.buckets ?? []).filter(({ id }) => (bucket ?? id) === id)
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
