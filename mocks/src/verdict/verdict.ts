import type { JournalEntry } from "../journal/create-journal.js"

/** What a mock can hold against its client: whether that is certain, by id. */
export const isCertain = {
  "money-error-retried": true,
  "wait-ignored": true,
  "key-misplaced": true,
  "refusal-repeated": false,
  "page-left": false,
  "asked-too-often": false,
} as const

/** The name of a kind of verdict. */
export type VerdictId = keyof typeof isCertain

/** Something that a client did and should not have done. */
export interface Verdict {
  readonly id: VerdictId
  /** The id of the provider. */
  readonly provider: string
  /** Whether it is certain; otherwise it is a note, for which there may be a good reason. */
  readonly sure: boolean
  /** A sentence that says what was done. */
  readonly message: string
  /** The requests that prove it, the earliest first. */
  readonly requests: readonly JournalEntry[]
}

/** What is found of a client, before it is a verdict. */
export interface Finding extends Pick<Verdict, "id" | "message" | "requests"> {
  /** The same finding about the same is told once. */
  readonly about: string
}
