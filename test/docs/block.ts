/** A block of code on a page of Markdown. */
export interface Block {
  /** The path below the repository's root. */
  readonly page: string
  /** The line of its first line of code on the page, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** The command that the page shows for running it: in the paragraph right before it, or for the whole page. */
  readonly command?: string
  /** The settings in the comments right before it. */
  readonly marks: Marks
}

/** What an HTML comment before a block may say, each as `<!-- name: value -->`. */
export interface Marks {
  /** Under which name the block is saved, for the blocks after it. */
  readonly file?: string
  /** A program of `setups` that is run in the page's folder first. */
  readonly setup?: string
  /** The providers whose mocks its environment points to: "openai openrouter". */
  readonly mocks?: string
  /** At what time its commands run: "2026-11-24T09:00:00Z". */
  readonly clock?: string
  /** Why it runs until it is stopped, if it does; the test waits only for its first output. */
  readonly endless?: string
  /** Why the block cannot be run. */
  readonly "not run"?: string
}
