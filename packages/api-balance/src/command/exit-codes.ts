import { helpSection } from "./help-section.js"

/** What the exit codes mean, for the help of every command that asks providers. */
export function exitCodes(): string {
  return helpSection("Exit codes:", [
    ["0", "every provider answered (no billing is an answer too)"],
    ["1", "some provider failed"],
    ["2", "bad usage, or no key is configured"],
  ])
}
