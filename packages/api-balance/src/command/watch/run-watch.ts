import type { History } from "../../history/index.js"
import type { BalanceRow } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { readIncidents, toNoteName } from "../../watch/read-incidents.js"
import { readThresholds } from "../../watch/read-thresholds.js"
import { type Account, toAccountRef } from "../accounts/account.js"
import { createDataFolder } from "../files/create-data-folder.js"
import { findHistory } from "../recording/find-history.js"
import { openExistingHistory } from "../recording/open-existing-history.js"
import { formatAccountRef } from "../table/format.js"
import { listenForEnd } from "../terminal/listen-for-end.js"
import { adviseOnEvery } from "./advise-on-every.js"
import { adviseOnShares } from "./advise-on-shares.js"
import { createEvents } from "./create-events.js"
import type { FindIncidents } from "./create-states.js"
import { findLow } from "./find-low.js"
import type { Output } from "./output.js"
import { createPoster } from "./post/create-poster.js"
import { readTarget } from "./post/read-target.js"
import { tolerateHistory } from "./tolerate-history.js"
import type { WatchCommandOptions } from "./watch-command-options.js"

// Milliseconds for pending events when the watch ends.
const grace = 5000

/**
 * Watches until it is stopped, and returns the exit code: 1 if something was not recorded or posted.
 * @throws InvalidOptionError, UsageError before any request
 */
export async function runWatch(
  accounts: readonly Account[],
  options: WatchCommandOptions,
  startOutput: (watched: readonly AccountRef[], findIncidents: FindIncidents) => Output,
): Promise<number> {
  const watched = accounts.map(toAccountRef)
  const low = findLow(options.low ?? {}, accounts, options.config)
  const thresholds = readThresholds(low, watched)
  const target = options.post === undefined ? undefined : readTarget(options.post)
  const file = findHistory(options)
  if (file !== undefined) createDataFolder(file)
  const history = file === undefined ? undefined : openExistingHistory(file)
  const kept = tolerateHistory(history, (text) => output.say(text))
  const advised = new Set<string>()
  const record = (rows: readonly BalanceRow[]) => {
    for (const row of rows) {
      output.row(row)
      const name = formatAccountRef(row.provider, row.account)
      if (history || !row.balance || advised.has(name)) continue
      advised.add(name)
      for (const text of adviseOnShares(row, thresholds)) output.say(text)
    }
    kept.record(rows)
  }
  const signal = listenForEnd()
  const past = history && { read: history.read }
  const events = createEvents(accounts, options, { low, signal, history: { ...kept, record, ...past } })
  const output = startOutput(watched, readKnownIncidents(watched, history))
  for (const text of options.every === undefined ? [] : adviseOnEvery(accounts, options.every))
    output.say(text)
  const poster = target && createPoster({ target, say: output.say, ...(history && { notes: kept }) })
  try {
    for await (const event of events) {
      poster?.post(event)
      await output.event(event)
    }
  } catch (error) {
    history?.close()
    throw error
  } finally {
    output.end()
  }
  const timer = setTimeout(() => output.say("Posting pending events; press Ctrl-C again to stop now."), 300)
  const due = (await poster?.end(grace)) ?? 0
  clearTimeout(timer)
  history?.close()
  if (due > 0) output.say(`Not posted before the watch ended: ${showDue(due, history !== undefined)}.`)
  return kept.isComplete() && due === 0 && !poster?.lost() ? 0 : 1
}

function showDue(due: number, isKept: boolean): string {
  const events = due === 1 ? "1 event" : `${due} events`
  return isKept ? `${events}, stored in the history until the next start` : events
}

/** Reads the incidents that were reported for each account. */
function readKnownIncidents(watched: readonly AccountRef[], history: History | undefined): FindIncidents {
  const known = new Map(
    watched.map((accountRef) => {
      const name = toNoteName(accountRef)
      return [name, readIncidents(history?.readNotes(name).get(name))]
    }),
  )
  return (accountRef) => known.get(toNoteName(accountRef))
}
