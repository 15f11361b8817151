import type { WatchEvent } from "../../index.js"
import { print, printFailure, toJson } from "../terminal/print.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { showText } from "../terminal/text.js"
import { describeEvent } from "./describe-event.js"
import type { Output } from "./output.js"

/** One line per event, as text or as JSON. */
export function createLineOutput(terminal: Terminal, json: boolean): Output {
  return {
    row: () => {},
    event: (event) => print(json ? `${toJson({ version: 1, ...event })}\n` : toLine(event)),
    say: (text) => printFailure(new Error(text)),
    end: () => {},
  }

  function toLine(event: WatchEvent): string {
    const { word, style, text } = describeEvent(event)
    return `${event.at.replace(/\.\d+Z$/, "Z")}  ${paint(style, word.padEnd(9), terminal)}  ${showText(text)}\n`
  }
}
