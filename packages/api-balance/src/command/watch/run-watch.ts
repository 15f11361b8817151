import type { BalanceRow } from "../../row.js"
import type { Account } from "../accounts/account.js"
import { findHistory } from "../history/find-history.js"
import { openQuietly } from "../history/open-quietly.js"
import { createPoster } from "../post/create-poster.js"
import { readTarget } from "../post/read-target.js"
import { createEvents } from "./create-events.js"
import { listenForEnd } from "./listen-for-end.js"
import type { Output } from "./output.js"
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
  startOutput: () => Output,
): Promise<number> {
  const target = options.post === undefined ? undefined : readTarget(options.post)
  const file = findHistory(options)
  const history = file === undefined ? undefined : openQuietly(file)
  let isRecorded = true
  const record = (rows: readonly object[]) => {
    for (const row of rows) output.row(row as BalanceRow)
    try {
      history?.record(rows as readonly BalanceRow[])
    } catch (error) {
      // An alarm is worth more than its record.
      if (isRecorded) output.say((error as Error).message)
      isRecorded = false
    }
  }
  const signal = listenForEnd()
  const past = history && { read: history.read }
  const events = createEvents(accounts, options, { signal, history: { record, ...past } })
  const output = startOutput()
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
