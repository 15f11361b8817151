import type { Bucket } from "@api-balance/core"
import type { BalanceRow, WatchEvent } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { type Incidents, toBucketName } from "../../watch/incidents.js"
import { isSpent } from "../../watch/is-spent.js"

/** The state of each account and bucket, from the events so far. */
export interface States {
  apply(event: WatchEvent): void
  /** "waiting" before the first response, "failing", "empty", "low", "unused" or "ok". */
  find(row: BalanceRow, bucket: string | undefined): string
}

/** Returns the incidents of an account that earlier runs reported. */
export type FindIncidents = (accountRef: AccountRef) => Incidents | undefined

interface Level {
  readonly type: "low" | "empty" | "recovered"
  /** Whether it is also below a threshold. */
  readonly isLow: boolean
}

/** The states before any event. */
export function createStates(findIncidents: FindIncidents = () => undefined): States {
  const levels = new Map<string, Level>()
  const failing = new Map<string, boolean>()
  const toKey = ({ provider, account }: AccountRef, bucket?: string) =>
    JSON.stringify([provider, account, bucket])

  function findLevel(row: BalanceRow, bucket: Bucket | undefined): Level | undefined {
    const level = levels.get(toKey(row, bucket?.id))
    if (level) return level
    const incidents = findIncidents(row)
    if (!bucket) return incidents?.isEmpty ? { type: "empty", isLow: false } : undefined
    const state = incidents?.buckets.get(toBucketName(bucket.id, bucket.available.unit))
    return state && (state.isEmpty || state.isLow)
      ? { type: state.isEmpty ? "empty" : "low", isLow: state.isLow }
      : undefined
  }

  return {
    apply: (event) => {
      const { type } = event
      if (type === "low" || type === "empty" || type === "recovered")
        levels.set(toKey(event, event.bucket), { type, isLow: event.threshold !== undefined })
      else if ((type === "failing" || type === "back") && event.resource === "balance")
        failing.set(toKey(event), type === "failing")
    },
    find: (row, id) => {
      const wasFailing = (findIncidents(row)?.failures.balance.reported ?? 0) > 0
      if (failing.get(toKey(row)) ?? wasFailing) return "failing"
      if (!row.balance) return "waiting"
      const { buckets, canSpend } = row.balance
      const bucket = buckets.find((bucket) => bucket.id === id)
      const level = findLevel(row, bucket)
      const spent = bucket && isSpent(bucket.available, canSpend)
      // Empty without an event means never used.
      if (!level) return spent && buckets.length > 1 ? "unused" : "ok"
      if (level.type === "recovered") return "ok"
      if (level.type === "low" || !bucket || spent) return level.type
      // The amount added since is too small for an event.
      return level.isLow ? "low" : "ok"
    },
  }
}
