import type { History } from "../../history/index.js"
import type { SharedOptions } from "../options/shared-options.js"
import { printFailure } from "../terminal/print.js"
import { findHistory } from "./find-history.js"
import { openExistingHistory } from "./open-existing-history.js"

/** Keeps what is answered. */
export interface Recorder extends Pick<History, "record"> {
  /** Says on stderr why something could not be kept, and gives the exit code for it: 1, or 0. */
  end(): number
}

/**
 * Records into the history file of the command, where it has one. What cannot be kept is told at the end, so that no answer
 * is lost for it.
 * @throws InvalidOptionError when the file cannot be used, before anybody is asked
 */
export function startRecorder(options: SharedOptions): Recorder {
  const file = findHistory(options)
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
    end: () => {
      history?.close()
      if (failure) printFailure(failure)
      return failure ? 1 : 0
    },
  }
}
