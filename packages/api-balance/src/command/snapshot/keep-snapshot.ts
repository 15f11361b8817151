import type { BalanceRow, Runway, SpendCapsRow } from "../../index.js"
import { readSnapshot, writeSnapshot } from "./snapshot-file.js"
import { toEntries } from "./to-entries.js"

/** The responses of all accounts. */
export interface SnapshotSource {
  readonly balances: readonly BalanceRow[]
  readonly caps: readonly SpendCapsRow[]
  readonly runways: readonly Runway[]
}

/** Milliseconds: a prompt causes no more frequent requests. */
const leastMs = 60_000

/** Writes the snapshot of all accounts for the next prompt; it is due again after the longest cache TTL, in milliseconds. */
export function keepSnapshot(
  file: string,
  { balances, caps, runways }: SnapshotSource,
  lifetimes: readonly number[],
  now: number,
): void {
  const { entries: former = [] } = readSnapshot(file) ?? {}
  const due = new Date(now + Math.max(leastMs, ...lifetimes)).toISOString()
  writeSnapshot(file, { version: 1, due, entries: toEntries(balances, caps, { runways, former }) })
}
