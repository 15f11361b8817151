import type { LogEntry } from "./log.js"

/** A request as a mock received it; secrets are replaced by "[redacted]". */
export interface JournalEntry extends LogEntry {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed if it is JSON, else text; only the first 16 KiB of a longer body. */
  readonly body?: unknown
}

/** The last thousand requests. */
export interface Journal {
  /** Starts a request, and returns a function that adds its entry, unless the journal was emptied in between. */
  begin(): (entry: JournalEntry) => void
  entries(): readonly JournalEntry[]
  clear(): void
}

/** Creates an empty journal. */
export function createJournal(): Journal {
  let entries: readonly JournalEntry[] = []
  let emptied = 0
  return {
    begin: () => {
      const before = emptied
      return (entry) => {
        if (emptied === before) entries = [...entries.slice(-999), entry]
      }
    },
    entries: () => entries,
    clear: () => {
      entries = []
      emptied += 1
    },
  }
}

/** The requests that match no operation of the spec. */
export function findUnmatched(journal: Journal): readonly JournalEntry[] {
  return journal.entries().filter(({ operation }) => operation === undefined)
}
