import { statSync } from "node:fs"
import { resolve } from "node:path"
import type { DatabaseSync } from "node:sqlite"
import { InvalidOptionError } from "@api-balance/core"
import { getSqlite } from "./get-sqlite.js"
import type { History } from "./history.js"
import { readNotes, writeNote } from "./notes.js"
import { openDatabase } from "./open-database.js"
import { pruneObservations } from "./prune-observations.js"
import { readObservations } from "./read-observations.js"
import { toHistoryError } from "./to-history-error.js"
import { toSpan, toTime } from "./to-span.js"
import { toRecords, writeRecords } from "./write-records.js"

/**
 * Opens the history in a file. If the file does not exist, the history is empty and the first record creates the file.
 * @throws InvalidOptionError if the runtime has no SQLite or the file cannot be used; a file is never deleted or replaced
 */
export function openHistory(file: string): History {
  if (typeof file !== "string" || file === "")
    throw new InvalidOptionError("must be a file name", { option: "history" })
  const { DatabaseSync: Database } = getSqlite()
  const path = resolve(file)
  let closed = false
  let opened: { readonly database: DatabaseSync; readonly id: string | undefined } | undefined

  const explain = <Value>(act: () => Value): Value => {
    if (closed) throw new TypeError(`The history ${file} is closed.`)
    try {
      return act()
    } catch (error) {
      throw toHistoryError(error, file)
    }
  }
  const close = () => {
    opened?.database.close()
    opened = undefined
  }
  const use = <Value>(act: (database: DatabaseSync) => Value, create = false): Value | undefined =>
    explain(() => {
      // If the file was moved or replaced, use the file that now has this name.
      if (opened && opened.id !== findId(path)) close()
      const database = opened?.database ?? openDatabase(Database, path, create)
      if (!database) return undefined
      opened ??= { database, id: findId(path) }
      return act(database)
    })
  // Report an unusable file before any request.
  use(() => {})

  return {
    record: (rows) => {
      const records = toRecords(rows)
      if (records.length > 0) use((database) => writeRecords(database, records), true)
    },
    read: (range = {}) => {
      const span = toSpan(range)
      return (function* () {
        const observations = use((database) => readObservations(database, span))
        try {
          for (;;) {
            const { done, value } = explain(() => observations?.next()) ?? { done: true }
            if (done || !value) return
            yield value
          }
        } finally {
          // Closing the file has ended it already.
          if (!closed) observations?.return()
        }
      })()
    },
    prune: (before) => {
      const time = toTime(before, "before")
      return use((database) => pruneObservations(database, "<", time)) ?? 0
    },
    pruneAfter: (after) => {
      const time = toTime(after, "time")
      return use((database) => pruneObservations(database, ">", time)) ?? 0
    },
    readNotes: (prefix) => use((database) => readNotes(database, prefix)) ?? new Map(),
    writeNote: (name, text) => {
      use((database) => writeNote(database, name, text), text !== undefined)
    },
    close: () => {
      closed = true
      close()
    },
  }
}

/** Distinguishes a file from another one of the same name. */
function findId(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev}/${found.ino}`
}
