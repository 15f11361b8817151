import type { AccountRef } from "../model/account-ref.js"
import type { Threshold } from "./threshold.js"

/** The thresholds of an account, in order. */
export function findThresholds(thresholds: readonly Threshold[], accountRef: AccountRef): Threshold[] {
  return thresholds.filter(
    ({ provider, account = accountRef.account }) =>
      provider === accountRef.provider && account === accountRef.account,
  )
}
