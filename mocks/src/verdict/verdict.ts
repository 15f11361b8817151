import type { JournalEntry } from "../journal/create-journal.js"

/** The kinds of verdicts on a client, by id, and whether they are certain. */
export const isCertain = {
  "money-error-retried": true,
  "wait-ignored": true,
  "key-misplaced": true,
  "refusal-repeated": false,
  "page-left": false,
  "polled-too-often": false,
} as const

/** The id of a kind of verdict. */
export type VerdictId = keyof typeof isCertain

/** Something that a client did and should not have done. */
export interface Verdict {
  /** The kind of verdict. */
  readonly id: VerdictId
  /** The id of the provider. */
  readonly provider: string
  /** Whether it is certain; otherwise it is a note, for which there may be a good reason. */
  readonly sure: boolean
  /** A sentence that describes what was done. */
  readonly message: string
  /** The requests that prove it, the earliest first. */
  readonly requests: readonly JournalEntry[]
}

/** A finding about a client, before it becomes a verdict. */
export interface Finding extends Pick<Verdict, "id" | "message" | "requests"> {
  /** The subject; a repeated finding about it is reported once. */
  readonly about: string
}
