import type { AccountRef } from "../model/account-ref.js"
import type { Threshold } from "./threshold.js"

/** Those thresholds that are for an account, in their order. */
export function findThresholds(thresholds: readonly Threshold[], accountRef: AccountRef): Threshold[] {
  return thresholds.filter(
    ({ provider, account = accountRef.account }) =>
      provider === accountRef.provider && account === accountRef.account,
  )
}
