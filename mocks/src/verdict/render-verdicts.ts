import type { JournalEntry } from "../journal/create-journal.js"
import type { Verdict } from "./verdict.js"

/** Formats verdicts: a sentence each, and below it one line for each request that proves it. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(({ id, provider, sure, message, requests }) =>
      [`${provider} ${id}${sure ? "" : " (note)"}: ${message}`, ...requests.map(renderRequest), ""].join(
        "\n",
      ),
    )
    .join("")
}

function renderRequest({ method, path, status, error, scenario, example }: JournalEntry): string {
  const words = [status, error ?? scenario ?? example].filter((word) => word !== undefined)
  return `  ${method} ${path} ${words.join(" ")}`
}
