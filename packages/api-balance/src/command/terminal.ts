/** What is known of the place that is written to. */
export interface Terminal {
  /** Absent where there is no terminal: then nothing is fitted or cut. */
  readonly columns?: number
  readonly colour: boolean
}

/** The terminal behind a stream. */
export function readTerminal(stream: NodeJS.WriteStream): Terminal {
  // hasColors heeds NO_COLOR, FORCE_COLOR and TERM.
  return stream.isTTY ? { columns: stream.columns, colour: stream.hasColors() } : { colour: false }
}
