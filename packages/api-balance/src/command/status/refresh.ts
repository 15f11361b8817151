import { createApiBalance } from "../../index.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { findPlaces } from "../files/find-places.js"
import { loadForecast } from "../forecast/load-forecast.js"
import type { SharedOptions } from "../options/shared-options.js"
import { findHistory } from "../recording/find-history.js"
import { startRecorder } from "../recording/start-recorder.js"
import { readAnswers, writeAnswers } from "./answers-file.js"
import { findAnswersFile } from "./print-status.js"
import { lockMs, releaseLock } from "./refresh-lock.js"
import { toEntries } from "./to-entries.js"

/** Milliseconds: no account is asked more often by a prompt. */
const leastMs = 60_000

/** Asks all accounts, and leaves their answers for the next prompt. */
export async function refresh(options: Pick<SharedOptions, "config">): Promise<void> {
  const file = findAnswersFile(findPlaces().cache, options.config)
  // A process that nobody sees must end.
  const end = setTimeout(() => process.exit(1), lockMs - 5000)
  try {
    const providers = findAccounts([], options).map(({ create }) => create({}))
    const recorder = startRecorder(options)
    const { getBalances, getSpendCaps } = createApiBalance({ providers })
    const [balances, caps] = await Promise.all([getBalances(), getSpendCaps()])
    recorder.record(balances)
    recorder.end()
    const hasHistory = findHistory(options) !== undefined
    const foreseen = hasHistory ? await loadForecast([], { ...options, offline: true }, "month") : undefined
    const { entries: former = [] } = readAnswers(file) ?? {}
    const wait = Math.max(leastMs, ...providers.map(({ cacheTtlMs = 0 }) => cacheTtlMs))
    const due = new Date(Date.now() + wait).toISOString()
    const entries = toEntries(balances, caps, { runways: foreseen?.runways ?? [], former })
    writeAnswers(file, { version: 1, due, entries })
    // After a failure the lock stays until it expires: otherwise each prompt would start a process that fails again.
    releaseLock(file)
  } finally {
    clearTimeout(end)
  }
}
