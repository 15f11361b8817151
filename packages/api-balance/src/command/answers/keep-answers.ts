import type { BalanceRow, Runway, SpendCapsRow } from "../../index.js"
import { readAnswers, writeAnswers } from "./answers-file.js"
import { toEntries } from "./to-entries.js"

/** What is kept of all accounts. */
export interface KeptAnswers {
  readonly balances: readonly BalanceRow[]
  readonly caps: readonly SpendCapsRow[]
  readonly runways: readonly Runway[]
}

/** Milliseconds: no account is asked more often by a prompt. */
const leastMs = 60_000

/** Keeps the answers of all accounts for the next prompt; it asks again when the longest lifetime of them, in milliseconds, is over. */
export function keepAnswers(
  file: string,
  { balances, caps, runways }: KeptAnswers,
  lifetimes: readonly number[],
  now: number,
): void {
  const { entries: former = [] } = readAnswers(file) ?? {}
  const due = new Date(now + Math.max(leastMs, ...lifetimes)).toISOString()
  writeAnswers(file, { version: 1, due, entries: toEntries(balances, caps, { runways, former }) })
}
