import type { DatabaseSync } from "node:sqlite"

/** Deletes what is older or newer than a time, in milliseconds since 1970, and frees the disk space. */
export function pruneObservations(database: DatabaseSync, side: "<" | ">", time: number): number {
  const { changes } = database.prepare(`DELETE FROM observation WHERE at ${side} ?`).run(time)
  database.exec("PRAGMA incremental_vacuum")
  return Number(changes)
}
