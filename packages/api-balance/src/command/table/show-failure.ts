import { isAbsence } from "../is-absence.js"

/** What stands in place of a figure that could not be had. */
export function showFailure(error: Error): string {
  return isAbsence(error) ? "no billing" : "failed"
}
