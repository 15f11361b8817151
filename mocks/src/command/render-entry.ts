import type { LogEntry } from "../log.js"

/** A line for a request: whose, what was asked, the status, what was served or why nothing could be, and how long it took. */
export function renderEntry({
  provider,
  method,
  path,
  status,
  scenario,
  example,
  problem,
  milliseconds,
}: LogEntry): string {
  const served = problem ?? scenario ?? example
  const words = [provider, method, path, status, ...(served === undefined ? [] : [served])]
  return `${words.join(" ")} ${Math.round(milliseconds)} ms\n`
}
