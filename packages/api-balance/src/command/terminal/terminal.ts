import { styleText } from "node:util"

/** The output device. */
export interface Terminal {
  /** Absent if there is no terminal; then nothing is wrapped or cut. */
  readonly columns?: number
  readonly colour: boolean
}

/** Returns the terminal behind a stream; a `wide` one has no limit, whatever its width. */
export function readTerminal(stream: NodeJS.WriteStream, wide = false): Terminal {
  if (!stream.isTTY) return { colour: false }
  // A terminal of unknown size reports 0. hasColors respects NO_COLOR, FORCE_COLOR and TERM.
  return { ...(stream.columns > 0 && !wide && { columns: stream.columns }), colour: stream.hasColors() }
}

/** A text style. */
export type Style = "dim" | "bold" | "red" | "green" | "yellow"

/** Applies a style if the terminal shows colors. */
export function paint(style: Style, text: string, { colour }: Terminal): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}
