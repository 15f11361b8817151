import {
  type Bucket,
  compare,
  isAtLeast,
  isBillingError,
  multiply,
  roundAmount,
  subtract,
  toAmount,
} from "@api-balance/core"
import type { BalanceRow, Runway, SpendCapsRow } from "../../index.js"
import { findProviderName } from "../accounts/find-provider-name.js"
import { isAbsence } from "../model/account-row.js"
import { showAmount } from "../table/format.js"
import type { StatusEntry } from "./status-entry.js"

/** A bucket that lasts fewer days is shown among what is urgent. */
const lowDays = 7

/** A cap is near if more than this share of it is spent. */
const nearShare = "0.9"

/**
 * The entries of balances and spend caps. An account that failed keeps its `former` entries, which show their age, unless its
 * key was refused.
 */
export function toEntries(
  balances: readonly BalanceRow[],
  caps: readonly SpendCapsRow[],
  { runways, former }: { readonly runways: readonly Runway[]; readonly former: readonly StatusEntry[] },
): StatusEntry[] {
  return [
    ...balances.flatMap((row) =>
      row.error && !row.balance ? toFailed(row, former) : toBuckets(row, runways),
    ),
    ...caps.flatMap(toCaps),
  ]
}

function toBuckets(row: BalanceRow, runways: readonly Runway[]): StatusEntry[] {
  const { balance, at } = row
  const { buckets = [], canSpend } = balance ?? {}
  const isPositive = ({ available }: Bucket) => compare(available, toAmount(0, available.unit)) > 0
  const isEmpty = buckets.length > 0 && (canSpend === false || !buckets.some(isPositive))
  return buckets.map((bucket) => {
    const daysLeft = runways.find(
      (runway) =>
        runway.provider === row.provider && runway.account === row.account && runway.bucket.id === bucket.id,
    )?.daysLeft
    const days = daysLeft?.state === "falling" ? daysLeft.estimate : undefined
    return {
      ...identify(row),
      bucket: bucket.id,
      available: showAmount(roundAmount(bucket.available, 2)),
      ...(days !== undefined && { days }),
      ...(at !== undefined && { at }),
      state: isEmpty ? "empty" : days !== undefined && days < lowDays ? "low" : "fine",
    }
  })
}

function toFailed(row: BalanceRow, former: readonly StatusEntry[]): StatusEntry[] {
  const { error } = row
  if (!error || isAbsence(error)) return []
  // A missing key is not a failure of the provider.
  if (isBillingError(error) && error.name === "MissingApiKeyError") return []
  if (isBillingError(error) && ["AuthenticationError", "PermissionError"].includes(error.name))
    return [{ ...identify(row), state: "refused" }]
  const own = former.filter(
    ({ provider, account, available }) =>
      provider === row.provider && account === row.account && available !== undefined,
  )
  return own.length > 0 ? own : [{ ...identify(row), state: "failed" }]
}

/** Only caps that are near. */
function toCaps({ spendCaps = [], at, ...row }: SpendCapsRow): StatusEntry[] {
  return spendCaps.flatMap(({ id, limit, spent }): StatusEntry[] => {
    if (!spent || !isAtLeast(spent, multiply(limit, nearShare))) return []
    const available = `${showAmount(subtract(limit, spent))} to cap`
    return [{ ...identify(row), bucket: id, available, ...(at !== undefined && { at }), state: "low" }]
  })
}

function identify({ provider, account }: Pick<BalanceRow, "provider" | "account">) {
  return { provider, name: findProviderName(provider), ...(account !== undefined && { account }) }
}
