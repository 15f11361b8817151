import type { BalanceRow } from "../../row.js"
import type { WatchEvent } from "../../watch/watch-event.js"
import type { Whose } from "../../whose.js"

/** How each account and bucket stands, by the events so far. */
export interface States {
  apply(event: WatchEvent): void
  /** "waiting" before the first answer, "failing", "empty", "low" or "ok". */
  find(row: BalanceRow, bucket: string | undefined): string
}

/** States before any event. */
export function createStates(): States {
  const states = new Map<string, string>()
  const toKey = ({ provider, account }: Whose, bucket?: string) => JSON.stringify([provider, account, bucket])
  return {
    apply: (event) => {
      if (event.type === "low" || event.type === "empty" || event.type === "recovered")
        states.set(toKey(event, event.bucket), event.type === "recovered" ? "ok" : event.type)
      else if ((event.type === "failing" || event.type === "back") && event.question === "balance")
        states.set(toKey(event, "failing"), event.type)
    },
    find: (row, bucket) => {
      if (states.get(toKey(row, "failing")) === "failing") return "failing"
      return states.get(toKey(row, bucket)) ?? (row.balance ? "ok" : "waiting")
    },
  }
}
