import type { DatabaseSync } from "node:sqlite"
import { emptyLog } from "./empty-log.js"

/** Reads the notes whose names start with a prefix, oldest first; a file without notes has no table for them. */
export function readNotes(database: DatabaseSync, prefix: string): Map<string, string> {
  if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'note'").get()) return new Map()
  const rows = database
    .prepare("SELECT name, text FROM note WHERE substr(name, 1, length(:prefix)) = :prefix ORDER BY id")
    .all({ prefix })
  return new Map(rows.map(({ name, text }) => [String(name), String(text)]))
}

/** Stores a text under a name, or deletes it. */
export function writeNote(database: DatabaseSync, name: string, text: string | undefined): void {
  database.exec(
    "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, text TEXT NOT NULL) STRICT",
  )
  if (text === undefined) database.prepare("DELETE FROM note WHERE name = ?").run(name)
  else
    database
      .prepare(
        "INSERT INTO note (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
      )
      .run(name, text)
  emptyLog(database)
}
