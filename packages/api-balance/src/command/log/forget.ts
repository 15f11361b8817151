import { toLatest } from "../../forecast/to-forecast.js"
import type { History } from "../../history/index.js"
import { print } from "../terminal/print.js"
import type { LogOptions } from "./log-options.js"

/** Forgets what is older than a time, or dated more than an hour after now, and says how many observations that were. */
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
    `Forgot ${count.toLocaleString("en-US")} observation${count === 1 ? "" : "s"} from ${side} ${at}.\n`,
  )
}
