import type { Expectation } from "./expectations.js"

/** A meaning at the time of an answer. */
export function toExpected(meaning: Expectation, { headers }: Pick<Response, "headers">): unknown {
  return typeof meaning === "function" ? meaning(new Date(headers.get("date") ?? "")) : meaning
}
