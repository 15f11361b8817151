import { createApiBalance } from "../../index.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { findPlaces } from "../files/find-places.js"
import { loadForecast } from "../forecast/load-forecast.js"
import type { SharedOptions } from "../options/shared-options.js"
import { findHistory } from "../recording/find-history.js"
import { startRecorder } from "../recording/start-recorder.js"
import { keepSnapshot } from "../snapshot/keep-snapshot.js"
import { findSnapshotFile } from "../snapshot/snapshot-file.js"
import { lockMs, releaseLock } from "./refresh-lock.js"

/** Reads all accounts, and writes their snapshot for the next prompt. */
export async function refresh(options: Pick<SharedOptions, "config">): Promise<void> {
  const file = findSnapshotFile(findPlaces().cache, options.config)
  // A process in the background must end.
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
    const lifetimes = providers.map(({ cacheTtlMs = 0 }) => cacheTtlMs)
    keepSnapshot(file, { balances, caps, runways: foreseen?.runways ?? [] }, lifetimes, Date.now())
    // After a failure the lock stays until it expires: otherwise each prompt would start a process that fails again.
    releaseLock(file)
  } finally {
    clearTimeout(end)
  }
}
