import { toLatest } from "../../forecast/to-forecast.js"
import type { History } from "../../history/index.js"
import { print } from "../terminal/print.js"
import type { LogOptions } from "./log-options.js"

/** Deletes observations that are older than a time, or dated over an hour in the future, and prints their number. */
export async function forget(
  history: Pick<History, "prune" | "pruneAfter">,
  { prune, pruneAhead }: Pick<LogOptions, "prune" | "pruneAhead">,
): Promise<void> {
  if (prune) await say(history.prune(prune.toISOString()), "before", prune)
  const latest = toLatest(new Date())
  if (pruneAhead) await say(history.pruneAfter(latest.toISOString()), "after", latest)
}

async function say(count: number, side: string, time: Date): Promise<void> {
  const at = time.toISOString().replace("T", " ").replace(/\.\d+/, "")
  await print(
    `Deleted ${count.toLocaleString("en-US")} observation${count === 1 ? "" : "s"} from ${side} ${at}.\n`,
  )
}
