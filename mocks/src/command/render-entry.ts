import type { LogEntry } from "../log.js"

/**
 * A line for a request: whose, what was asked, the status, what was served or why nothing could be, what a refused request
 * breaks, and how long it took.
 */
export function renderEntry({
  provider,
  method,
  path,
  status,
  scenario,
  example,
  refusal,
  problem,
  milliseconds,
}: LogEntry): string {
  const served = problem ?? scenario ?? example
  const why = refusal === undefined ? undefined : `(${refusal})`
  const words = [provider, method, path, status, served, why].filter((word) => word !== undefined)
  return `${words.join(" ")} ${Math.round(milliseconds)} ms\n`
}
