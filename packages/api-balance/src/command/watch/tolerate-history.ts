import type { History } from "../../history/index.js"

/** A history that stops nothing: an alarm is worth more than its record. */
export interface TolerantHistory extends Pick<History, "record" | "readNotes" | "writeNote"> {
  /** Whether everything was kept. */
  isComplete(): boolean
}

/** Says the first time what could not be kept; without a history nothing is. */
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
