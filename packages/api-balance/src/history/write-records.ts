import type { DatabaseSync } from "node:sqlite"
import type { BalanceRow, UsageRow } from "../model/row.js"
import { emptyLog } from "./empty-log.js"
import { toTime } from "./to-span.js"

/** A response in the form in which it is stored. */
interface Record {
  readonly provider: string
  readonly account: string | null
  readonly resource: "balance" | "usage"
  /** Milliseconds since 1970. */
  readonly at: number
  /** JSON. */
  readonly figures: string
}

/**
 * Converts rows to records.
 * @throws InvalidOptionError if a response has no time
 */
export function toRecords(rows: readonly (BalanceRow | UsageRow)[]): Record[] {
  return rows.flatMap((row) => {
    const { balance, usage }: BalanceRow & UsageRow = row
    if (row.stale || row.error || !(balance ?? usage)) return []
    const { provider, account = null } = row
    const record = { provider, account, at: toTime(row.at, "at") }
    return [
      ...(balance ? [{ ...record, resource: "balance" as const, figures: JSON.stringify(balance) }] : []),
      ...(usage ? [{ ...record, resource: "usage" as const, figures: JSON.stringify(usage) }] : []),
    ]
  })
}

/** Writes all records or none. */
export function writeRecords(database: DatabaseSync, records: readonly Record[]): void {
  const find = database.prepare("SELECT id FROM series WHERE provider = ? AND account IS ? AND resource = ?")
  const begin = database.prepare(
    "INSERT INTO series (provider, account, resource) VALUES (?, ?, ?) RETURNING id",
  )
  const write = database.prepare("INSERT OR IGNORE INTO observation (at, series, figures) VALUES (?, ?, ?)")
  database.exec("BEGIN IMMEDIATE")
  try {
    for (const { provider, account, resource, at, figures } of records) {
      const accountRef = [provider, account, resource]
      const { id } = find.get(...accountRef) ?? begin.get(...accountRef) ?? {}
      write.run(at, Number(id), figures)
    }
    database.exec("COMMIT")
  } catch (error) {
    try {
      database.exec("ROLLBACK")
    } catch {
      // If the disk is full, SQLite has already rolled back.
    }
    throw error
  }
  emptyLog(database)
}
