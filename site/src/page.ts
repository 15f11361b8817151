/** A page of the site that is a file of the repository. */
export interface Page {
  /** The file, relative to the repository. */
  readonly source: string
  /** Its address: a path that ends with ".md". */
  readonly route: string
  /** The title of its section; absent for the start page and for files that are only linked to. */
  readonly section?: string
  readonly title: string
  /** Its first sentence, as plain text; empty where it has none. */
  readonly description: string
  /** Its Markdown, with the links of the repository. */
  readonly markdown: string
}
