import type { History } from "../../history/index.js"

/** A history whose failures stop nothing: an alert matters more than its record. */
export interface TolerantHistory extends Pick<History, "record" | "readNotes" | "writeNote"> {
  /** Whether everything was recorded. */
  isComplete(): boolean
}

/** Reports the first failure to record; without a history nothing is recorded. */
export function tolerateHistory(history: History | undefined, say: (text: string) => void): TolerantHistory {
  let isComplete = true
  const tolerate = <Value>(act: () => Value | undefined): Value | undefined => {
    try {
      return act()
    } catch (error) {
      if (isComplete) say((error as Error).message)
      isComplete = false
      return undefined
    }
  }
  return {
    record: (rows) => tolerate(() => history?.record(rows)),
    readNotes: (prefix) => tolerate(() => history?.readNotes(prefix)) ?? new Map(),
    writeNote: (name, text) => tolerate(() => history?.writeNote(name, text)),
    isComplete: () => isComplete,
  }
}
