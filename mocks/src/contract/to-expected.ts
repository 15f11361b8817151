import type { Meaning } from "./meanings.js"

/** A meaning at the time of an answer. */
export function toExpected(meaning: Meaning, { headers }: Response): unknown {
  return typeof meaning === "function" ? meaning(new Date(headers.get("date") ?? "")) : meaning
}
