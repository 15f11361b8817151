import { InvalidOptionError } from "@api-balance/core"

/** The possible problems of a file, with advice. */
export const problems = {
  locked: "is locked by another program; try again when that program has ended",
  forbidden: "cannot be used: you need permission to read and write the file and its folder",
  unreadable: "cannot be read or written: check its disk",
  moved: "was moved away or replaced during the read: read it again",
  full: "cannot be written, because its disk is full",
  otherKind: "is not a history and was not changed: use another file",
  noFile: "is not a file: use a file name such as history.db",
  newer: "was written by a newer version of api-balance: update api-balance to use it",
  otherProgram: "is the database of another program and was not changed: use another file",
  damaged:
    "is damaged and was not changed: use another file to start a new history, or move this one away and try to recover it with " +
    '"sqlite3 <file> .recover"',
} as const

/** By result code of SQLite (https://www.sqlite.org/rescode.html), by file system error code, and by Deno error name. */
const byCode: Readonly<Record<string, string>> = {
  5: problems.locked,
  8: problems.forbidden,
  10: problems.unreadable,
  13: problems.full,
  14: problems.forbidden,
  26: problems.otherKind,
  ERR_INVALID_STATE: problems.moved,
  EACCES: problems.forbidden,
  EPERM: problems.forbidden,
  EROFS: problems.forbidden,
  EIO: problems.unreadable,
  ENOSPC: problems.full,
  ENOTDIR: problems.noFile,
  NotCapable: problems.forbidden,
}

/** Converts a failure of SQLite or of the file system to an error with advice. Other SQLite errors mean damage. */
export function toHistoryError(error: unknown, file: string): InvalidOptionError {
  if (error instanceof InvalidOptionError) return error
  const {
    errcode,
    name,
    code = name,
  } = error as Error & {
    readonly errcode?: number
    readonly code?: string
  }
  // The lowest byte of an extended result code is the primary code.
  const problem = byCode[errcode === undefined ? code : errcode & 0xff]
  const unknown =
    errcode === undefined && /^E[A-Z]+$/.test(code) ? `cannot be used (${code})` : problems.damaged
  return refuseFile(file, problem ?? unknown, error)
}

/** Creates the error for a problem of the file. */
export function refuseFile(file: string, problem: string, cause?: unknown): InvalidOptionError {
  return new InvalidOptionError(
    `names ${file}, which ${problem}`,
    { option: "history" },
    cause === undefined ? {} : { cause },
  )
}
