/** A block of code on a page of Markdown. */
export interface Block {
  /** The path below the repository's root. */
  readonly page: string
  /** Where its first line of code stands on the page, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** The command that the page shows for running it: in the paragraph right before it, or for the whole page. */
  readonly command?: string
  /** What the comments right before it ask for. */
  readonly marks: Marks
}

/** What an HTML comment before a block may say, each as `<!-- name: value -->`. */
export interface Marks {
  /** Under which name the block is saved, for the blocks after it. */
  readonly file?: string
  /** A program of `setups` that is run in the page's folder first. */
  readonly setup?: string
  /** Whose mocks stand behind the keys in its environment: "openai openrouter". */
  readonly mocks?: string
  /** At what time its commands run: "2026-11-24T09:00:00Z". */
  readonly clock?: string
  /** That it goes on until somebody stops it, and why; only what it prints first is waited for. */
  readonly endless?: string
  /** Why the block cannot be run. */
  readonly "not run"?: string
}
