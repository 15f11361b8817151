import type { LogEntry } from "./log.js"

/** A request that a mock answered, as it came; secrets are replaced by "[redacted]". */
export interface JournalEntry extends LogEntry {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed where it is JSON, else text; the first 16 KiB of what is longer. */
  readonly body?: unknown
}

/** The last thousand requests. */
export interface Journal {
  /** Begins a request, and gives what keeps its entry, unless the journal is emptied before. */
  begin(): (entry: JournalEntry) => void
  entries(): readonly JournalEntry[]
  clear(): void
}

/** An empty journal. */
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

/** The requests that no operation of the spec answered. */
export function findUnmatched(journal: Journal): readonly JournalEntry[] {
  return journal.entries().filter(({ operation }) => operation === undefined)
}
