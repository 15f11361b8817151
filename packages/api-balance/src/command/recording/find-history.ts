import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { openHistory } from "../../history/index.js"
import { readConfig } from "../accounts/read-config.js"
import { findPlaces } from "../files/find-places.js"
import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "../options/shared-options.js"

/**
 * Returns the history file from the command line or else the config file; undefined if neither names one.
 * @throws UsageError if the config file is invalid
 */
export function findHistory({ history, config }: SharedOptions): string | undefined {
  return history ?? readConfig(config)?.history
}

/**
 * Returns the history file for a command that cannot work without one: by default, the one in the command's data folder.
 * @throws UsageError if the config file is invalid
 */
export function findNeededHistory(options: SharedOptions): string {
  return findHistory(options) ?? findOwnHistory()
}

/**
 * Returns the history file for a command that makes no requests.
 * @throws UsageError if the config file is invalid, or the history does not exist
 */
export function findRecordedHistory(options: SharedOptions): string {
  const file = findNeededHistory(options)
  if (existsSync(file)) return file
  throw new UsageError(`the history ${file} does not exist; run without --offline to create it`)
}

/** The history in the command's data folder, whether or not it exists. */
export function findOwnHistory(): string {
  return join(findPlaces().data, "history.db")
}

/** The page of `report` if none is named: beside the history. */
export function findOwnPage(history: string): string {
  return join(dirname(history), "api-balance-report.html")
}

/** Why this runtime can keep no history, as a sentence; undefined if it can. */
export function explainNoHistory(): string | undefined {
  try {
    // It reads no file before it is used.
    openHistory(findOwnHistory()).close()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
