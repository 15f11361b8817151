import type { Bucket } from "@api-balance/core"
import type { Threshold } from "./threshold.js"

/** Whether a threshold of the account applies to a bucket. Units are compared ignoring case: "5 usd" is an amount in USD. */
export function matchesBucket(threshold: Threshold, { id, available: { unit } }: Bucket): boolean {
  return (
    (threshold.bucket ?? id) === id && (threshold.amount?.unit ?? unit).toLowerCase() === unit.toLowerCase()
  )
}
