import type { WatchOptions } from "../src/index.js"

/** A history that keeps only notes, as a file would over restarts. */
export function createNotes(notes = new Map<string, string>()) {
  return {
    notes,
    record: () => {},
    readNotes: (prefix: string) => new Map([...notes].filter(([name]) => name.startsWith(prefix))),
    writeNote: (name: string, text: string | undefined) => {
      if (text === undefined) notes.delete(name)
      else notes.set(name, text)
    },
  } satisfies WatchOptions["history"] & { notes: Map<string, string> }
}
