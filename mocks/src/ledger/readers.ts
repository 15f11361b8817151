import { type Amount, compare, isAtLeast, toAmount } from "@api-balance/core"
import { refuseUnknown } from "../input/read-input.js"
import type { Read, Readers } from "./account-kind.js"

/** Reads an amount of a unit that is not negative. */
export function amountOf(unit: string): Read<Amount> {
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new RangeError('it must be a decimal such as "5.00"')
    const amount = toAmount(value, unit)
    if (!isAtLeast(amount, toAmount(0, unit))) throw new RangeError("it must not be negative")
    // The body of an answer is JSON, whose numbers must say what the account holds.
    const shown = Number(amount.value)
    if (!(shown < 1e100)) throw new RangeError("it must be below 1e100")
    if (/\.\d{101}/.test(amount.value) || compare(toAmount(String(shown), unit), amount) !== 0)
      throw new RangeError("it has more digits than a JSON number can hold")
    return amount
  }
}

/** Reads an amount of a unit that is above zero. */
export function priceOf(unit: string): Read<Amount> {
  return (value) => {
    const amount = amountOf(unit)(value)
    if (compare(amount, toAmount(0, unit)) === 0) throw new RangeError("it must be above zero")
    return amount
  }
}

/**
 * Reads a whole number that is not negative.
 * @throws RangeError
 */
export function countFromZero(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new RangeError("it must be a whole number that is not negative")
  return value as number
}

/** Reads one of some values. */
export function oneOf<const Value>(...values: readonly Value[]): Read<Value> {
  return (value) => {
    const found = values.find((one) => one === value)
    if (found === undefined) throw new RangeError(`it must be ${values.join(" or ")}`)
    return found
  }
}

/** Reads what may be null, too. */
export function nullable<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? null : read(value))
}

/** Reads an object with exactly these fields. */
export function objectOf<Fields extends object>(readers: Readers<Fields>): Read<Fields> {
  return (value) => {
    const names = Object.keys(readers)
    if (typeof value !== "object" || value === null || names.some((name) => !Object.hasOwn(value, name)))
      throw new RangeError(`it must be an object with ${names.join(", ")}`)
    return readFigures(readers, value) as Fields
  }
}

/**
 * Reads the figures that were given.
 * @throws RangeError when one is unknown or has a value that it cannot have
 */
export function readFigures<Figures extends object>(
  readers: Readers<Figures>,
  given: object,
): Partial<Figures> {
  refuseUnknown("figure", given, Object.keys(readers))
  const read = Object.entries(given).map(([name, value]) => {
    try {
      return [name, readers[name as keyof Figures](value)]
    } catch (cause) {
      throw new RangeError(`${name}: ${(cause as Error).message}`, { cause })
    }
  })
  return Object.fromEntries(read)
}
