import { findSnapshotFile, readSnapshot } from "../snapshot/snapshot-file.js"
import { takeLock } from "./refresh-lock.js"
import { renderStatus } from "./render-status.js"

/** The options of `status`. */
export interface StatusOptions {
  readonly format?: string
  readonly account?: string
  readonly config?: string
}

/** What the printing needs of the machine. */
export interface StatusWorld {
  /** The folder of the cache. */
  readonly cache: string
  readonly write: (text: string) => void
  readonly startRefresh: (folder: string, config: string | undefined) => Promise<void>
  readonly now: number
  readonly colour: boolean
}

/**
 * Prints the last responses at once, and starts a refresh if they are due. It waits for no network, and reads nothing but the
 * file of the snapshot.
 */
export async function printStatus(
  ids: readonly string[],
  { format = "plain", account, config }: StatusOptions,
  { cache, write, startRefresh, now, colour }: StatusWorld,
): Promise<void> {
  const file = findSnapshotFile(cache, config)
  const snapshot = readSnapshot(file)
  const chosen = (snapshot?.entries ?? []).filter(
    (entry) =>
      (ids.length === 0 || ids.includes(entry.provider)) &&
      (account === undefined || entry.account === account),
  )
  write(`${renderStatus(chosen, format, { now, colour })}\n`)
  const isDue = !snapshot || Date.parse(snapshot.due) <= now || Date.parse(snapshot.due) > now + 86_400_000
  if (isDue && takeLock(file, now)) await startRefresh(cache, config)
}
