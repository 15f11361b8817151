import type { Bucket, Usage } from "@api-balance/core"
import type { Observation } from "../../index.js"
import type { Movement } from "../../movement/movement.js"
import { formatAccountRef, formatPeriod, formatTime, showAmount } from "../table/format.js"
import { type Column, dash } from "../table/table.js"
import { createChangeReader } from "./create-change-reader.js"

/** The columns of the log, for formats that align themselves. */
export const logColumns = [
  { heading: "at", kind: "text" },
  { heading: "provider", kind: "text" },
  { heading: "bucket", kind: "text" },
  { heading: "available", kind: "number" },
  { heading: "pending", kind: "number" },
  { heading: "change", kind: "number" },
  { heading: "note", kind: "text" },
] as const satisfies readonly Column[]

/** The cells of one line, as text. */
export type LogCells = Readonly<Record<(typeof logColumns)[number]["heading"], string>>

/** One line of the log: about a bucket, or a notice about the provider as a whole. */
export interface LogLine {
  readonly cells: LogCells
  readonly isNotice: boolean
}

/** Creates a reader of lines, one per bucket and one per usage. Changes are relative to the observations before. */
export function createLogReader(before: Iterable<Observation>): (observation: Observation) => LogLine[] {
  const readChange = createChangeReader()
  for (const observation of before)
    for (const bucket of observation.balance?.buckets ?? []) readChange(observation, bucket)
  return (observation) => {
    const { at, provider, account, balance, usage } = observation
    const name = { at: formatTime(at), provider: formatAccountRef(provider, account) }
    const toNotice = (note: string) => [{ cells: { ...noFigures, ...name, note }, isNotice: true }]
    if (usage) return toNotice(describeUsage(usage))
    if (!balance?.buckets.length) return toNotice("no buckets")
    return balance.buckets.map((bucket) => ({
      cells: { ...name, ...toFigures(bucket, readChange(observation, bucket)) },
      isNotice: false,
    }))
  }
}

const noFigures = { bucket: dash, available: dash, pending: dash, change: dash }

function toFigures(
  { id, available, pending }: Bucket,
  movement: Movement | undefined,
): Omit<LogCells, "at" | "provider"> {
  return {
    bucket: id,
    available: showAmount(available),
    pending: pending ? showAmount(pending) : dash,
    change: movement ? signs[movement.kind] + showAmount(movement.amount) : dash,
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

function describeUsage({ spent, period }: Usage): string {
  const amounts = spent.map(showAmount).join(", ")
  return `${amounts || "nothing reported as"} spent, ${formatPeriod(period)}`
}
