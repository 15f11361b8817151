import type { BalanceRow, WatchEvent } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { isSpent } from "../../watch/is-spent.js"

/** How each account and bucket stands, by the events so far. */
export interface States {
  apply(event: WatchEvent): void
  /** "waiting" before the first answer, "failing", "empty", "low" or "ok". */
  find(row: BalanceRow, bucket: string | undefined): string
}

/** States before any event. */
export function createStates(): States {
  const levels = new Map<string, WatchEvent & { type: "low" | "empty" | "recovered" }>()
  const failing = new Set<string>()
  const toKey = ({ provider, account }: AccountRef, bucket?: string) =>
    JSON.stringify([provider, account, bucket])

  return {
    apply: (event) => {
      if (event.type === "low" || event.type === "empty" || event.type === "recovered")
        levels.set(toKey(event, event.bucket), event)
      else if (event.type === "failing" && event.resource === "balance") failing.add(toKey(event))
      else if (event.type === "back" && event.resource === "balance") failing.delete(toKey(event))
    },
    find: (row, bucket) => {
      if (failing.has(toKey(row))) return "failing"
      if (!row.balance) return "waiting"
      const { buckets, canSpend } = row.balance
      const last = levels.get(toKey(row, bucket))
      if (!last || last.type === "recovered") return "ok"
      const told = buckets.find(({ id }) => id === bucket)
      if (last.type === "low" || !told || isSpent(told.available, canSpend)) return last.type
      // What was added to it since is too little to be an event.
      return last.threshold ? "low" : "ok"
    },
  }
}
