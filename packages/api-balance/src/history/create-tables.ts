import type { DatabaseSync } from "node:sqlite"

/**
 * Creates the tables in an empty database. New observations go to the end of `observation`, a read is one range of it, and
 * pruning removes its start; the index finds the last observation before a time without a scan.
 * `figures` is the balance or usage as JSON, with exact amounts as text; `at` is milliseconds since 1970.
 */
export function createTables(database: DatabaseSync, applicationId: number, version: number): void {
  // Has no effect once a table exists.
  database.exec("PRAGMA auto_vacuum = INCREMENTAL")
  database.exec("BEGIN IMMEDIATE")
  // Another process may have created them first.
  const { tables } = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() ?? {}
  if (tables === 0)
    database.exec(`
      CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        provider TEXT NOT NULL,
        account TEXT,
        resource TEXT NOT NULL
      ) STRICT;
      CREATE TABLE observation (
        at INTEGER NOT NULL,
        series INTEGER NOT NULL REFERENCES series,
        figures TEXT NOT NULL,
        PRIMARY KEY (at, series)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX observation_of_series ON observation (series, at);
      PRAGMA application_id = ${applicationId};
      PRAGMA user_version = ${version};
    `)
  database.exec("COMMIT")
}
