import type { Whose } from "../whose.js"
import type { Threshold } from "./threshold.js"

/** Those thresholds that are for an account, in their order. */
export function findThresholds(thresholds: readonly Threshold[], whose: Whose): Threshold[] {
  return thresholds.filter(
    ({ provider, account = whose.account }) => provider === whose.provider && account === whose.account,
  )
}
