import type { BalanceRow } from "../../row.js"
import type { WatchEvent } from "../../watch/watch-event.js"
import { paint } from "../paint.js"
import { showText } from "../show-text.js"
import { renderTable } from "../table/render-table.js"
import { showAge } from "../table/show-age.js"
import type { Terminal } from "../terminal.js"
import { wrapText } from "../wrap-text.js"
import { describeEvent } from "./describe-event.js"
import { type FindState, toWatchTable } from "./to-watch-table.js"

/** What the live view shows. */
export interface View {
  readonly rows: readonly BalanceRow[]
  readonly findState: FindState
  /** The last one first. */
  readonly events: readonly WatchEvent[]
  /** Something about the watch itself that did not work. */
  readonly notice?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The lines of the live view: never more than `height`, the table first, then as many events as there is room for. */
export function renderFrame(view: View, terminal: Terminal, height: number): string[] {
  const table = renderTable(toWatchTable(view.rows, view.findState, view.now), terminal)
  const events = view.events.flatMap((event) => renderEvent(event, view.now, terminal))
  const top = [
    ...table.trimEnd().split("\n"),
    "",
    paint("dim", "LAST EVENTS", terminal),
    ...(events.length > 0 ? events : [paint("dim", "none yet", terminal)]),
  ]
  const bottom = wrapText(
    showText(view.notice ?? "Ctrl-C ends."),
    terminal.columns ?? Number.POSITIVE_INFINITY,
  )
  const style = view.notice === undefined ? "dim" : "yellow"
  const room = Math.max(0, height - bottom.length - 1)
  return [...top.slice(0, room), "", ...bottom.map((line) => paint(style, line, terminal))].slice(-height)
}

const indent = 20

function renderEvent(event: WatchEvent, now: number, terminal: Terminal): string[] {
  const { word, style, text } = describeEvent(event)
  const age = showAge({ at: event.at, stale: true }, now)
  const room = Math.max(20, (terminal.columns ?? Number.POSITIVE_INFINITY) - indent)
  return wrapText(showText(text), room).map((line, index) =>
    index === 0
      ? `${paint("dim", age.padStart(7), terminal)}  ${paint(style, word.padEnd(9), terminal)}  ${line}`
      : `${" ".repeat(indent)}${line}`,
  )
}
