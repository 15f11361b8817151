import type { Decimal } from "../model/amount.js"
import { toDecimal } from "../money/decimal.js"

/** A number of a body that would be another one as a double, as its digits. */
export class LongNumber {
  readonly decimal: Decimal

  constructor(decimal: Decimal) {
    this.decimal = decimal
  }
}

// Texts are skipped; what is left between them and is long enough to be more than 15 digits may be such a number.
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}/gs
const mark = "\u0000api-balance:"

/**
 * Parses JSON so that no digit is lost: a number that would be another one as a double is a LongNumber. (What a reviver is told
 * of the source is missing in Node 20, and would cost several times the parse.)
 * @throws SyntaxError for what is no JSON
 */
export function parseJson(text: string): unknown {
  let hasLong = false
  const marked = text.replace(textOrNumber, (found) => {
    if (found.startsWith('"') || isExact(found)) return found
    hasLong = true
    return JSON.stringify(mark + found)
  })
  // Nearly always there is none, and nothing else is done.
  return hasLong ? JSON.parse(marked, (_, value) => unmark(value)) : JSON.parse(text)
}

/** A text that is JSON as the value that it stands for; everything else as it is. */
export function parseBody(body: unknown): unknown {
  if (typeof body !== "string") return body
  try {
    return parseJson(body)
  } catch {
    return body
  }
}

/** Whether a double is written with the same digits; the parser says better what is no number at all. */
function isExact(text: string): boolean {
  try {
    return toDecimal(text) === toDecimal(String(Number(text)))
  } catch {
    return true
  }
}

function unmark(value: unknown): unknown {
  return typeof value === "string" && value.startsWith(mark)
    ? new LongNumber(toDecimal(value.slice(mark.length)))
    : value
}
