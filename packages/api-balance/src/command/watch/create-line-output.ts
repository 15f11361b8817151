import type { WatchEvent } from "../../watch/watch-event.js"
import { paint } from "../paint.js"
import { print, printFailure, toPlain } from "../print.js"
import { showText } from "../show-text.js"
import type { Terminal } from "../terminal.js"
import { describeEvent } from "./describe-event.js"
import type { Output } from "./output.js"

/** A line for each event, for logs and for other programs: for people, or as JSON. */
export function createLineOutput(terminal: Terminal, json: boolean): Output {
  return {
    row: () => {},
    event: (event) => print(json ? `${JSON.stringify({ version: 1, ...event }, toPlain)}\n` : toLine(event)),
    say: (text) => printFailure(new Error(text)),
    end: () => {},
  }

  function toLine(event: WatchEvent): string {
    const { word, style, text } = describeEvent(event)
    return `${event.at.replace(/\.\d+Z$/, "Z")}  ${paint(style, word.padEnd(9), terminal)}  ${showText(text)}\n`
  }
}
