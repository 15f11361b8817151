import { styleText } from "node:util"
import type { Terminal } from "./terminal.js"

/** How a text is to look. */
export type Style = "dim" | "bold" | "red" | "green" | "yellow"

/** The text in a style, where the terminal shows colours. */
export function paint(style: Style, text: string, { colour }: Terminal): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}
