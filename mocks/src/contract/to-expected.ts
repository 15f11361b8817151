import type { Meaning } from "./meanings.js"

/** A meaning at the time of an answer. */
export function toExpected(meaning: Meaning, { headers }: Pick<Response, "headers">): unknown {
  return typeof meaning === "function" ? meaning(new Date(headers.get("date") ?? "")) : meaning
}
