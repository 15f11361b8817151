import type { Journal, JournalEntry } from "./create-journal.js"

/** The requests that no operation of the spec answered. */
export function findUnmatched(journal: Journal): readonly JournalEntry[] {
  return journal.entries().filter(({ operation }) => operation === undefined)
}
