import { formatAmount, multiply } from "@api-balance/core"
import type { BalanceRow } from "../../index.js"
import { findThresholds } from "../../watch/find-thresholds.js"
import { matchesBucket } from "../../watch/matches-bucket.js"
import type { Threshold } from "../../watch/threshold.js"
import { formatAccountRef } from "../table/format.js"

/** Explains percentages that refer to what is available now, because there is no allotment and no history. */
export function adviseOnShares(row: BalanceRow, thresholds: readonly Threshold[]): string[] {
  const own = findThresholds(thresholds, row)
  return (row.balance?.buckets ?? []).flatMap((bucket) => {
    const share = own.find((threshold) => matchesBucket(threshold, bucket))?.share
    if (share === undefined || bucket.allotment) return []
    const name = formatAccountRef(`${row.provider}/${bucket.id}`, row.account)
    const [now, below] = [bucket.available, multiply(bucket.available, share)].map(formatAmount)
    return `${name}: the threshold is ${below}, a share of the ${now} available now. With --history it is a share of the maximum since the last top-up.`
  })
}
