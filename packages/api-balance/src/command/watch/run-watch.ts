import type { BalanceRow } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { readThresholds } from "../../watch/read-thresholds.js"
import { type Account, toAccountRef } from "../accounts/account.js"
import { findHistory } from "../recording/find-history.js"
import { openExistingHistory } from "../recording/open-existing-history.js"
import { formatAccountRef } from "../table/format.js"
import { adviseOnEvery } from "./advise-on-every.js"
import { adviseOnShares } from "./advise-on-shares.js"
import { createEvents } from "./create-events.js"
import { findLow } from "./find-low.js"
import { listenForEnd } from "./listen-for-end.js"
import type { Output } from "./output.js"
import { createPoster } from "./post/create-poster.js"
import { readTarget } from "./post/read-target.js"
import type { WatchCommandOptions } from "./watch-command-options.js"

// What is due when the watch ends gets so many milliseconds.
const grace = 5000

/**
 * Watches until it is told to end, and gives the exit code: 1 when something was not recorded or not posted.
 * @throws InvalidOptionError, UsageError before anybody is asked
 */
export async function runWatch(
  accounts: readonly Account[],
  options: WatchCommandOptions,
  startOutput: (watched: readonly AccountRef[]) => Output,
): Promise<number> {
  const watched = accounts.map(toAccountRef)
  const low = findLow(options.low ?? {}, accounts, options.config)
  const thresholds = readThresholds(low, watched)
  const target = options.post === undefined ? undefined : readTarget(options.post)
  const file = findHistory(options)
  const history = file === undefined ? undefined : openExistingHistory(file)
  let isRecorded = true
  const advised = new Set<string>()
  const record = (rows: readonly BalanceRow[]) => {
    for (const row of rows) {
      output.row(row)
      const name = formatAccountRef(row.provider, row.account)
      if (history || !row.balance || advised.has(name)) continue
      advised.add(name)
      for (const text of adviseOnShares(row, thresholds)) output.say(text)
    }
    try {
      history?.record(rows)
    } catch (error) {
      // An alarm is worth more than its record.
      if (isRecorded) output.say((error as Error).message)
      isRecorded = false
    }
  }
  const signal = listenForEnd()
  const past = history && { read: history.read }
  const events = createEvents(accounts, options, { low, signal, history: { record, ...past } })
  const output = startOutput(watched)
  for (const text of options.every === undefined ? [] : adviseOnEvery(accounts, options.every))
    output.say(text)
  const poster = target && (await createPoster({ target, say: output.say }))
  try {
    for await (const event of events) {
      poster?.post(event)
      await output.event(event)
    }
  } finally {
    output.end()
    history?.close()
  }
  const timer = setTimeout(() => output.say("Posting what is due; Ctrl-C ends it at once."), 300)
  const unposted = (await poster?.end(grace)) ?? 0
  clearTimeout(timer)
  if (unposted > 0)
    output.say(`Not posted, because the watch has ended: ${unposted} ${unposted === 1 ? "event" : "events"}.`)
  return isRecorded && unposted === 0 ? 0 : 1
}
