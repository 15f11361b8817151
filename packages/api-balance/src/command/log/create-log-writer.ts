import type { Observation } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { dash } from "../table/table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, padRight, showText } from "../terminal/text.js"
import { createLogReader, type LogCells, type LogLine } from "./create-log-reader.js"

const headings: LogCells = {
  at: "AT",
  provider: "PROVIDER",
  bucket: "BUCKET",
  available: "AVAILABLE",
  pending: "PENDING",
  change: "CHANGE",
  note: "NOTE",
}

/** Lines for people: aligned, or two lines each on a narrow terminal. */
export function createLogWriter(terminal: Terminal, before: Iterable<Observation>): RowWriter<Observation> {
  const wide = (terminal.columns ?? Number.POSITIVE_INFINITY) >= 112
  const toLines = createLogReader(before)
  return {
    start: wide ? paint("dim", toOneLine(headings), terminal) : "",
    toText: (observation) => toLines(observation).map(toText).join(""),
    end: "",
    none: "Nothing was recorded in this period.\n",
  }

  function toText({ cells, isNotice }: LogLine): string {
    const entries = Object.entries(cells).map(([name, text]) => [name, showText(text)])
    const shown: LogCells = Object.fromEntries(entries)
    if (isNotice) return toNotice(shown)
    return wide ? toOneLine(shown) : toTwoLines(shown)
  }

  // Rows are streamed, so the column widths cannot depend on their content.
  function toOneLine({ at, provider, bucket, available, pending, change, note }: LogCells): string {
    return `${padRight(at, 20)}  ${padRight(provider, 20)}  ${padRight(bucket, 10)}  ${padLeft(available, 14)}  ${padLeft(pending, 12)}  ${padLeft(change, 14)}  ${note}\n`
  }

  function toTwoLines({ at, provider, bucket, available, pending, change, note }: LogCells): string {
    const cells = [provider, bucket, pending === dash ? dash : `${pending} pending`, note]
    const second = cells.filter((text) => text !== dash).join("  ")
    return `${padRight(at, 20)}  ${padLeft(available, 16)}  ${padLeft(change, 16)}\n  ${paint("dim", second, terminal)}\n`
  }

  function toNotice({ at, provider, note }: LogCells): string {
    return wide
      ? `${padRight(at, 20)}  ${padRight(provider, 20)}  ${paint("dim", note, terminal)}\n`
      : `${padRight(at, 20)}  ${note}\n  ${paint("dim", provider, terminal)}\n`
  }
}
