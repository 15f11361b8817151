import { InvalidOptionError } from "@api-balance/core"

/** Result codes of SQLite: https://www.sqlite.org/rescode.html */
const problems: Readonly<Record<number, string>> = {
  5: "is locked by another program; try again when that one has ended",
  8: "cannot be written: the file and its folder must be writable for you",
  10: "cannot be read or written: look after its disk",
  13: "cannot be written, because its disk is full",
  14: "cannot be opened: the file and its folder must be readable and writable for you",
  26: "is no history but a file of another kind, and is left as it is: name another file",
}

const damaged =
  "is damaged, and is left as it is: name another file to begin a new history, or move this one away and see what " +
  '"sqlite3 <file> .recover" brings back'

/** What a failure of SQLite means for the user of a file; whatever else fails there is damage. */
export function toHistoryError(error: unknown, file: string): InvalidOptionError {
  if (error instanceof InvalidOptionError) return error
  // Extended codes carry the plain one in their lowest byte. Bun calls it `errno`.
  const { errcode, errno } = error as { readonly errcode?: number; readonly errno?: number }
  return refuseFile(file, problems[(errcode ?? errno ?? 0) & 0xff] ?? damaged, error)
}

/** Says what is wrong with the file, after its name. */
export function refuseFile(file: string, problem: string, cause?: unknown): InvalidOptionError {
  return new InvalidOptionError(
    `names ${file}, which ${problem}`,
    { option: "history" },
    cause === undefined ? {} : { cause },
  )
}
