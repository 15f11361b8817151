import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs"
import { dirname } from "node:path"
import type { DatabaseSync } from "node:sqlite"
import { busyTimeoutMs } from "./busy-timeout-ms.js"
import { createTables } from "./create-tables.js"
import { problems, refuseFile } from "./to-history-error.js"

/** "apib" in ASCII: distinguishes a history from the databases of other programs. */
const applicationId = 0x61706962
/** Incremented when the tables change. */
const version = 1

/**
 * Opens a history file; if there is none and `create` is set, creates one that only its owner can read. Never writes to a file
 * that is not a history.
 * @throws InvalidOptionError, or an error of SQLite
 */
export function openDatabase(
  Database: typeof DatabaseSync,
  file: string,
  create: boolean,
): DatabaseSync | undefined {
  if (!existsSync(file)) {
    if (!create) return undefined
    createFile(file)
  }
  if (!statSync(file).isFile()) throw refuseFile(file, problems.noFile)
  if (!isDatabase(file)) throw refuseFile(file, problems.otherKind)
  const database = new Database(file)
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA synchronous = FULL`)
    if (isNew(database, file)) createTables(database, applicationId, version)
    startLog(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** SQLite would make it readable for everybody; an empty file is a valid empty database. */
function createFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, "wx", 0o600))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another process created it first.
    if (code !== "EEXIST" || !existsSync(file)) throw error
  }
}

/** SQLite treats a very short file as an empty database and would overwrite it. */
function isDatabase(file: string): boolean {
  const start = Buffer.alloc(16)
  const descriptor = openSync(file, "r")
  try {
    const length = readSync(descriptor, start)
    return length === 0 || start.toString("latin1") === "SQLite format 3\0"
  } finally {
    closeSync(descriptor)
  }
}

function isNew(database: DatabaseSync, file: string): boolean {
  const read = (statement: string) => Number(Object.values(database.prepare(statement).get() ?? {})[0])
  // In one transaction, because another process may be creating its tables.
  database.exec("BEGIN")
  const id = read("PRAGMA application_id")
  const found = read("PRAGMA user_version")
  const tables = read("SELECT count(*) FROM sqlite_schema")
  database.exec("COMMIT")
  if (id === applicationId && found > version) throw refuseFile(file, problems.newer)
  if (id === applicationId && found === version) return false
  if (id === 0 && found === 0 && tables === 0) return true
  throw refuseFile(file, problems.otherProgram)
}

/** With a write-ahead log, readers and writers do not wait for each other. */
function startLog(database: DatabaseSync): void {
  try {
    database.exec("PRAGMA journal_mode = WAL")
  } catch {
    // Another process briefly locks a new file; the next one to open it enables this.
  }
}
