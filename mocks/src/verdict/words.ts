import type { JournalEntry } from "../journal/create-journal.js"
import type { MeantError } from "../spec/document.js"

/** Formats a request: "POST /v1/chat/completions". */
export function toWords({ method, path }: JournalEntry): string {
  return `${method} ${path}`
}

/** Formats errors with their article: "an InsufficientBalanceError". */
export function toCause(errors: readonly MeantError[]): string {
  const names = [...new Set(errors.map(({ name }) => name))].join(" or ")
  return `${/^[AEIOU]/.test(names) ? "an" : "a"} ${names}`
}

/** Formats a time in seconds: "0.5 s". */
export function toSeconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0))} s`
}
