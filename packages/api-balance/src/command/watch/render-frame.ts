import type { BalanceRow } from "../../row.js"
import type { WatchEvent } from "../../watch/watch-event.js"
import { paint } from "../paint.js"
import { showText } from "../show-text.js"
import { renderTable } from "../table/render-table.js"
import { showAge } from "../table/show-age.js"
import type { Table } from "../table/table.js"
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
  const table = renderTable(fitTable(toWatchTable(view.rows, view.findState, view.now), terminal), terminal)
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

/** A table stays one where it can: it gives up its allotments first, then what is pending. */
function fitTable(table: Table, { columns: room = Number.POSITIVE_INFINITY }: Terminal): Table {
  const width = table.columns.reduce(
    (sum, { heading }, index) =>
      sum + 2 + Math.max(heading.length, ...table.lines.map((line) => line[index]?.length ?? 0)),
    -2,
  )
  const spare = ["allotment", "pending"].find((name) => table.columns.some(({ heading }) => heading === name))
  if (width <= room || spare === undefined) return table
  const index = table.columns.findIndex(({ heading }) => heading === spare)
  return fitTable(
    {
      columns: table.columns.toSpliced(index, 1),
      lines: table.lines.map((line) => line.toSpliced(index, 1)),
    },
    { columns: room, colour: false },
  )
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
