import { styleText } from "node:util"

/** What is known of the place that is written to. */
export interface Terminal {
  /** Absent where there is no terminal: then nothing is fitted or cut. */
  readonly columns?: number
  readonly colour: boolean
}

/** The terminal behind a stream. */
export function readTerminal(stream: NodeJS.WriteStream): Terminal {
  if (!stream.isTTY) return { colour: false }
  // A terminal that does not know its size says 0. hasColors heeds NO_COLOR, FORCE_COLOR and TERM.
  return { ...(stream.columns > 0 && { columns: stream.columns }), colour: stream.hasColors() }
}

/** How a text is to look. */
export type Style = "dim" | "bold" | "red" | "green" | "yellow"

/** The text in a style, where the terminal shows colours. */
export function paint(style: Style, text: string, { colour }: Terminal): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}
