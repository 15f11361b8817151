import { LongNumber } from "../wire/parse-json.js"
import type { Redactor } from "./create-redactor.js"

const deepest = 10
const longest = 1000

/**
 * Redacts a provider's value: texts are redacted and cut to 1,000 characters, invalid URLs and URLs with secrets are removed.
 * Amounts stay unchanged. Anything nested more than ten levels deep is removed.
 */
export function cleanValue<Value>(value: Value, redactor: Redactor): Value {
  return clean(value, "", redactor, 0) as Value
}

function clean(value: unknown, name: string, redactor: Redactor, depth: number): unknown {
  if (typeof value === "string") return cleanText(value, name, redactor)
  if (typeof value !== "object" || value === null) return value
  if (value instanceof LongNumber) return value.decimal
  if (depth > deepest) return undefined
  if (Array.isArray(value)) return value.map((item) => clean(item, name, redactor, depth + 1))
  const cleaned: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const field = clean(item, key, redactor, depth + 1)
    if (field !== undefined) Object.defineProperty(cleaned, redactor.show(key), { value: field, ...plain })
  }
  return cleaned
}

// Defined, not assigned, so that "__proto__" becomes an own property.
const plain = { enumerable: true, configurable: true, writable: true }
const urls: Readonly<Record<string, RegExp>> = {
  topUpUrl: /^https:\/\//,
  successor: /^https?:/,
  origin: /^https?:/,
}

function cleanText(text: string, name: string, redactor: Redactor): string | undefined {
  const protocol = urls[name]
  if (protocol)
    return protocol.test(text) && URL.canParse(text) && redactor.show(text, 2048) === text ? text : undefined
  // An amount that equals a secret is still an amount; the same applies to the name of a payment network.
  const isKept = /^-?\d+(\.\d+)?$/.test(text) || (name === "network" && /^[\w:.-]{1,64}$/.test(text))
  return isKept ? text : redactor.show(text, longest)
}
