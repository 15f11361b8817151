import { existsSync, readFileSync } from "node:fs"
import { UsageError } from "../model/usage-error.js"
import { pageMark } from "../page/page-mark.js"
import { findOwnPage } from "../recording/find-history.js"

/**
 * Returns the file of the page if none is named: beside the history. Nothing but an earlier page is overwritten there.
 * @throws UsageError if another file has this name
 */
export function findPage(history: string): string {
  const file = findOwnPage(history)
  if (existsSync(file) && !isPage(file))
    throw new UsageError(
      `${file} exists and is not a report of api-balance; name another file: --html <file>`,
    )
  return file
}

function isPage(file: string): boolean {
  try {
    return readFileSync(file, "utf8").includes(pageMark)
  } catch {
    return false
  }
}
