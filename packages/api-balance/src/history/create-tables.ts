import type { DatabaseSync } from "node:sqlite"

/**
 * Lays out an empty database. What comes in goes to the end of `observation`, what is read is one stretch of it, and what is
 * forgotten is its beginning; the index finds the last one before a time without reading what lies between.
 * `figures` is the balance or usage as JSON, its amounts exact texts; `at` is milliseconds since 1970.
 */
export function createTables(database: DatabaseSync, applicationId: number, version: number): void {
  // Has no effect once there is a table.
  database.exec("PRAGMA auto_vacuum = INCREMENTAL")
  database.exec("BEGIN IMMEDIATE")
  // Another process may have been first.
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
