import { InvalidOptionError } from "@api-balance/core"

/** What may be wrong with a file, and what to do about it. */
export const problems = {
  locked: "is locked by another program; try again when that one has ended",
  forbidden: "cannot be used: the file and its folder must be readable and writable for you",
  unreadable: "cannot be read or written: look after its disk",
  moved: "was moved away or replaced while it was read: read it again",
  full: "cannot be written, because its disk is full",
  otherKind: "is no history but a file of another kind, and is left as it is: name another file",
  noFile: "is no file: name a file, such as history.db",
  newer: "a newer version of api-balance has written: update api-balance to use it",
  otherProgram: "is a database of another program, and is left as it is: name another file",
  damaged:
    "is damaged, and is left as it is: name another file to begin a new history, or move this one away and see what " +
    '"sqlite3 <file> .recover" brings back',
} as const

/** By the result codes of SQLite (https://www.sqlite.org/rescode.html) and of the file system, and by the names of Deno. */
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

/** What a failure of SQLite or of the file system means for the user of a file; what else SQLite says is damage. */
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
  // An extended code carries the plain one in its lowest byte.
  const problem = byCode[errcode === undefined ? code : errcode & 0xff]
  const unknown =
    errcode === undefined && /^E[A-Z]+$/.test(code) ? `cannot be used (${code})` : problems.damaged
  return refuseFile(file, problem ?? unknown, error)
}

/** Says what is wrong with the file, after its name. */
export function refuseFile(file: string, problem: string, cause?: unknown): InvalidOptionError {
  return new InvalidOptionError(
    `names ${file}, which ${problem}`,
    { option: "history" },
    cause === undefined ? {} : { cause },
  )
}
