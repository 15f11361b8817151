import type { History } from "../../history/index.js"
import { createDataFolder } from "../files/create-data-folder.js"
import type { SharedOptions } from "../options/shared-options.js"
import { printFailure } from "../terminal/print.js"
import { findHistory } from "./find-history.js"
import { openExistingHistory } from "./open-existing-history.js"

/** Records responses, and reads what was recorded; without a history, nothing. */
export interface Recorder extends Pick<History, "record" | "read"> {
  /** Prints what could not be recorded or read on stderr and returns the exit code: 1 if there were any, else 0. */
  end(): number
}

/**
 * Records into the history file of the command, if there is one. Failures are reported at the end, so that no
 * response is lost.
 * @throws InvalidOptionError, before any request, if the file cannot be used
 */
export function startRecorder(options: SharedOptions): Recorder {
  const file = findHistory(options)
  if (file !== undefined) createDataFolder(file)
  const history = file === undefined ? undefined : openExistingHistory(file)
  let failure: Error | undefined
  return {
    record: (rows) => {
      try {
        history?.record(rows)
      } catch (error) {
        failure ??= error as Error
      }
    },
    read: (range) => {
      try {
        return [...(history?.read(range) ?? [])].values()
      } catch (error) {
        failure ??= error as Error
        return [].values()
      }
    },
    end: () => {
      history?.close()
      if (failure) printFailure(failure)
      return failure ? 1 : 0
    },
  }
}
