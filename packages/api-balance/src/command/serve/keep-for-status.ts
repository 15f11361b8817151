import type { Clock } from "@api-balance/core"
import { keepSnapshot } from "../snapshot/keep-snapshot.js"
import type { Snapshot } from "./keeper/snapshot.js"

/** Milliseconds between two writes; a prompt waits twice as long before it sends requests by itself. */
const pauseMs = 30_000

/** Creates a function that writes the snapshot for `status`, once every account was read. It never throws. */
export function createStatusKeeper(
  file: string,
  lifetimes: readonly number[],
  clock: Pick<Clock, "now">,
): (snapshots: readonly Snapshot[]) => void {
  let due = 0
  return (snapshots) => {
    const now = clock.now()
    if (now < due || snapshots.some(({ reads }) => reads === 0)) return
    due = now + pauseMs
    const kept = {
      balances: snapshots.flatMap(({ balance }) => balance ?? []),
      caps: snapshots.flatMap(({ spendCaps }) => spendCaps ?? []),
      runways: snapshots.flatMap(({ forecast }) => forecast?.runways ?? []),
    }
    try {
      keepSnapshot(file, kept, lifetimes, now)
    } catch {
      // Then status sends requests by itself.
    }
  }
}
