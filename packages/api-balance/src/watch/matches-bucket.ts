import type { Bucket } from "@api-balance/core"
import type { Threshold } from "./threshold.js"

/** Whether a threshold of the account applies to a bucket. */
export function matchesBucket(threshold: Threshold, { id, available: { unit } }: Bucket): boolean {
  return (threshold.bucket ?? id) === id && (threshold.amount?.unit ?? unit) === unit
}
