import type { Bucket, Usage } from "@api-balance/core"
import type { Observation } from "../../index.js"
import type { Movement } from "../../movement/movement.js"
import type { RowWriter } from "../rows/print-rows.js"
import { formatAccountRef, formatPeriod, showAmount } from "../table/format.js"
import { dash } from "../table/table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, padRight, showText } from "../terminal/text.js"
import { createChangeReader } from "./create-change-reader.js"

/** The cells of one line, as text. */
type Cells = Readonly<
  Record<"at" | "accountRef" | "bucket" | "available" | "pending" | "change" | "note", string>
>

const headings: Cells = {
  at: "AT",
  accountRef: "PROVIDER",
  bucket: "BUCKET",
  available: "AVAILABLE",
  pending: "PENDING",
  change: "CHANGE",
  note: "NOTE",
}

/**
 * Lines for people, one per bucket and one per usage: aligned, or two lines each on a narrow terminal. Changes are relative
 * to the observations before.
 */
export function createLogWriter(terminal: Terminal, before: Iterable<Observation>): RowWriter<Observation> {
  const wide = (terminal.columns ?? Number.POSITIVE_INFINITY) >= 112
  const readChange = createChangeReader()
  for (const observation of before)
    for (const bucket of observation.balance?.buckets ?? []) readChange(observation, bucket)
  return {
    start: wide ? paint("dim", toLine(headings), terminal) : "",
    toText: (observation) => {
      const { at: time, provider, account, balance, usage } = observation
      const at = showText(time.replace("T", " ").replace(/\.\d+/, ""))
      const accountRef = showText(formatAccountRef(provider, account))
      if (usage) return toNotice(at, accountRef, toNote(usage))
      if (!balance?.buckets.length) return toNotice(at, accountRef, "no buckets")
      const toText = wide ? toLine : toLines
      return balance.buckets
        .map((bucket) => toText({ at, accountRef, ...toFigures(bucket, readChange(observation, bucket)) }))
        .join("")
    },
    end: "",
    none: "Nothing was recorded in this period.\n",
  }

  // Rows are streamed, so the column widths cannot depend on their content.
  function toLine({ at, accountRef, bucket, available, pending, change, note }: Cells): string {
    return `${padRight(at, 20)}  ${padRight(accountRef, 20)}  ${padRight(bucket, 10)}  ${padLeft(available, 14)}  ${padLeft(pending, 12)}  ${padLeft(change, 14)}  ${note}\n`
  }

  function toLines({ at, accountRef, bucket, available, pending, change, note }: Cells): string {
    const told = [accountRef, bucket, pending === dash ? dash : `${pending} pending`, note]
    const second = told.filter((text) => text !== dash).join("  ")
    return `${padRight(at, 20)}  ${padLeft(available, 16)}  ${padLeft(change, 16)}\n  ${paint("dim", second, terminal)}\n`
  }

  /** A note about a provider as a whole. */
  function toNotice(at: string, accountRef: string, note: string): string {
    return wide
      ? `${padRight(at, 20)}  ${padRight(accountRef, 20)}  ${paint("dim", note, terminal)}\n`
      : `${padRight(at, 20)}  ${note}\n  ${paint("dim", accountRef, terminal)}\n`
  }
}

function toFigures(
  { id, available, pending }: Bucket,
  movement: Movement | undefined,
): Omit<Cells, "at" | "accountRef"> {
  const sign = movement ? signs[movement.kind] : ""
  return {
    bucket: showText(id),
    available: showText(showAmount(available)),
    pending: pending ? showText(showAmount(pending)) : dash,
    change: movement ? sign + showText(showAmount(movement.amount)) : dash,
    note: movement ? notes[movement.kind] : dash,
  }
}

const signs = { spent: "-", "topped-up": "+", renewed: "+", returned: "+", none: "" } as const
const notes = {
  spent: "spent",
  "topped-up": "topped up",
  renewed: "renewed",
  returned: "returned",
  none: dash,
} as const

function toNote({ spent, period }: Usage): string {
  const amounts = spent.map(showAmount).join(", ")
  return showText(`${amounts || "nothing reported as"} spent, ${formatPeriod(period)}`)
}
