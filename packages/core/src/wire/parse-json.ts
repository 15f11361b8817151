import type { Decimal } from "../model/amount.js"
import { toDecimal } from "../money/decimal.js"

/** A JSON number that a double cannot represent exactly, as its digits. */
export class LongNumber {
  readonly decimal: Decimal

  constructor(decimal: Decimal) {
    this.decimal = decimal
  }
}

// A double keeps 15 digits and exponents of two; longer numbers are candidates.
const candidate = /\d[\d.eE+-]{15}|\de[+-]?\d{3}/i
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d(?:[\d.eE+-]{15,}|[\d.]*e[+-]?\d{3,})/gis
const mark = "\u0000api-balance:"

/**
 * Parses JSON without losing digits: a number that a double cannot represent exactly becomes a LongNumber. (The source text
 * that a reviver receives is missing in Node 20, and would make parsing several times slower.)
 * @throws SyntaxError if it is not JSON
 */
export function parseJson(text: string): unknown {
  // First, because the search for texts takes quadratic time if one does not end.
  const value = JSON.parse(text)
  if (!candidate.test(text)) return value
  let hasLong = false
  const marked = text.replace(textOrNumber, (found) => {
    if (found.startsWith('"') || isExact(found)) return found
    hasLong = true
    return JSON.stringify(mark + found)
  })
  return hasLong ? JSON.parse(marked, (_, value) => unmark(value)) : value
}

/** Parses text that is JSON; returns everything else unchanged. */
export function parseBody(body: unknown): unknown {
  if (typeof body !== "string") return body
  try {
    return parseJson(body)
  } catch {
    return body
  }
}

/** Whether a double has the same digits; invalid numbers are left to the parser. */
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
