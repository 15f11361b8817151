import type { BalanceRow, WatchEvent } from "../../index.js"
import { formatAge } from "../table/format.js"
import { renderTable } from "../table/render-table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, showText, wrapText } from "../terminal/text.js"
import { describeEvent } from "./describe-event.js"
import { type FindState, toWatchTable } from "./to-watch-table.js"

/** The content of the live view. */
export interface View {
  readonly rows: readonly BalanceRow[]
  readonly findState: FindState
  /** Newest first. */
  readonly events: readonly WatchEvent[]
  /** A problem with the watch itself. */
  readonly notice?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * The lines of the live view, at most `height`: the table first, then as many events as fit. If the table is too long, the
 * rows in the worst state come first.
 */
export function renderFrame(view: View, terminal: Terminal, height: number): string[] {
  const text = wrapText(
    showText(view.notice ?? "Press Ctrl-C to stop."),
    terminal.columns ?? Number.POSITIVE_INFINITY,
  )
  const style = view.notice === undefined ? "dim" : "yellow"
  const bottom = ["", ...text.map((line) => paint(style, line, terminal))]
  const latest = view.events.flatMap((event) => renderEvent(event, view.now, terminal))
  const events = [
    "",
    paint("dim", "LAST EVENTS", terminal),
    ...(latest.length > 0 ? latest : [paint("dim", "none yet", terminal)]),
  ]
  const room = Math.max(0, height - bottom.length)
  const table = renderRows(view.rows, view, terminal, room - Math.min(events.length, leastOfEvents))
  return [...[...table, ...events].slice(0, room), ...bottom].slice(-height)
}

const leastOfEvents = 5
const worstFirst = ["failing", "empty", "low", "waiting", "ok", "unused"]

function renderRows(rows: View["rows"], view: View, terminal: Terminal, room: number): string[] {
  const lines = renderTable(toWatchTable(rows, view.findState, view.now), terminal)
    .trimEnd()
    .split("\n")
  if (lines.length <= room) return lines
  const toRank = (row: BalanceRow) => {
    const buckets = row.balance?.buckets.length ? row.balance.buckets : [undefined]
    return Math.min(...buckets.map((bucket) => worstFirst.indexOf(view.findState(row, bucket?.id))))
  }
  const sorted = rows.toSorted((left, right) => toRank(left) - toRank(right))
  const shown = renderTable(toWatchTable(sorted, view.findState, view.now), terminal).split("\n")
  const count = Math.max(0, room - 1)
  return [...shown.slice(0, count), paint("dim", `… ${lines.length - count} more lines`, terminal)]
}

const indent = 20

function renderEvent(event: WatchEvent, now: number, terminal: Terminal): string[] {
  const { word, style, text } = describeEvent(event)
  const age = formatAge(event.at, now)
  const room = Math.max(20, (terminal.columns ?? Number.POSITIVE_INFINITY) - indent)
  return wrapText(showText(text), room).map((line, index) =>
    index === 0
      ? `${paint("dim", padLeft(age, 7), terminal)}  ${paint(style, word.padEnd(9), terminal)}  ${line}`
      : `${" ".repeat(indent)}${line}`,
  )
}
