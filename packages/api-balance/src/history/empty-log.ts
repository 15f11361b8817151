import type { DatabaseSync } from "node:sqlite"
import { busyTimeoutMs } from "./busy-timeout-ms.js"

/** Empties the write-ahead log, so that the file is complete and can be copied or moved. */
export function emptyLog(database: DatabaseSync): void {
  try {
    database.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)")
  } catch {
    // A concurrent reader prevents it.
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  }
}
