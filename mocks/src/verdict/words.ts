import type { JournalEntry } from "../journal/create-journal.js"
import type { MeantError } from "../spec/document.js"

/** A request in few words: "POST /v1/chat/completions". */
export function toWords({ method, path }: JournalEntry): string {
  return `${method} ${path}`
}

/** What an answer was, with its article: "an InsufficientBalanceError". */
export function toCause(errors: readonly MeantError[]): string {
  const names = [...new Set(errors.map(({ name }) => name))].join(" or ")
  return `${/^[AEIOU]/.test(names) ? "an" : "a"} ${names}`
}

/** A time in seconds: "0.5 s". */
export function toSeconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0))} s`
}
