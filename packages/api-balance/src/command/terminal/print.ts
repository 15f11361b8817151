import { once } from "node:events"
import { isBillingError } from "@api-balance/core"
import { escapeJson, showText, wrapText } from "./text.js"

/** Prints JSON in the documented, versioned schema, with the details of errors. */
export function printJson(value: object): Promise<void> {
  return print(`${toJson({ version: 1, ...value }, 2)}\n`)
}

/** Prints text with backpressure. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain")
}

/** Prints an error on stderr. */
export function printFailure({ message }: Error): void {
  printNote(message)
}

/** Prints a note on stderr, word-wrapped on a terminal. */
export function printNote(text: string): void {
  const { isTTY, columns } = process.stderr
  const lines = wrapText(showText(text), isTTY ? columns : Number.POSITIVE_INFINITY)
  process.stderr.write(`${lines.join("\n")}\n`)
}

/** Serializes to JSON that is safe to print. */
export function toJson(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, toPlain, indent))
}

/** Errors of other packages become their name and message. */
function toPlain(_: string, value: unknown): unknown {
  if (!(value instanceof Error) || isBillingError(value)) return value
  const { name, message } = value
  return { name, message, aboutMoney: false, retryable: false, elsewhere: false }
}
