import type { DatabaseSync } from "node:sqlite"
import { busyTimeoutMs } from "./busy-timeout-ms.js"

/** Empties the write-ahead log, so that the file is whole by itself and may be copied or moved. */
export function emptyLog(database: DatabaseSync): void {
  try {
    database.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)")
  } catch {
    // Who is reading just now keeps it from that.
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  }
}
