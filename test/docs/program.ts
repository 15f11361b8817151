/** What is compiled and run as one: a block that imports, and those after it that do not. */
export interface Program {
  readonly page: string
  /** Of its first block. */
  readonly line: number
  /** Each line is where it is on the page. */
  readonly text: string
  /** The command that the page shows for running it. */
  readonly command?: string
  /** Whether it goes on until it is stopped; it is stopped when it has printed something. */
  readonly endless: boolean
  /** Where it has a name, it is run by a command of the page and not by itself. */
  readonly file?: string
}
