import { once } from "node:events"
import { isBillingError } from "@api-balance/core"
import { showText, wrapText } from "./text.js"

/** Prints JSON of the documented shape: versioned, errors with their facts. */
export function printJson(value: object): Promise<void> {
  return print(`${toJson({ version: 1, ...value }, 2)}\n`)
}

/** Prints a text, and waits while the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}

/** Says on stderr why something failed. */
export function printFailure({ message }: Error): void {
  printNote(message)
}

/** Says something on stderr; on a terminal in lines broken between words. */
export function printNote(text: string): void {
  const { isTTY, columns } = process.stderr
  const lines = wrapText(showText(text), isTTY ? columns : Number.POSITIVE_INFINITY)
  process.stderr.write(`${lines.join("\n")}\n`)
}

/** The JSON of a value; what a terminal or the log of a CI would heed, and JSON need not escape, is escaped. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, toPlain, indent).replace(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]|(?<=#)#(?=\w*\[)/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

/** What JSON shows of a value: of an error that is none of ours, its name and message. */
function toPlain(_: string, value: unknown): unknown {
  if (!(value instanceof Error) || isBillingError(value)) return value
  const { name, message } = value
  return { name, message, aboutMoney: false, retryable: false, elsewhere: false }
}
