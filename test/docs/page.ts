/** A page of Markdown: its path below the repository's root, and what it says. */
export interface Page {
  readonly path: string
  readonly text: string
}
