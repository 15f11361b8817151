import { type Amount, compare, isAtLeast, toAmount } from "@api-balance/core"
import { refuseUnknown } from "../input/read-input.js"
import { toMilliseconds } from "./time.js"

/** A figure of an account: how its value is parsed, and its default. */
export interface Figure<Value = unknown, Given = unknown> {
  /** @throws RangeError if the value is invalid */
  readonly read: (value: unknown) => Value
  /** In the form in which a user sets it. */
  readonly initial: Given
  /** Set for amounts. */
  readonly unit?: string
}

/** The figures of a kind of account, by name. */
export type Figures = Readonly<Record<string, Figure>>

/** The parsed figures of one account. */
export type Values<F extends Figures> = {
  -readonly [Name in keyof F]: F[Name] extends Figure<infer Value, unknown> ? Value : never
}

/** The figures that a user can set, all optional. */
export type Given<F extends Figures> = {
  readonly [Name in keyof F]?: F[Name] extends Figure<unknown, infer Value> ? Value : never
}

/** An amount that is not negative; 0 by default. */
export function amount(unit: string, initial = "0"): Figure<Amount, string> {
  return { read: (value) => readAmount(value, unit), initial, unit }
}

/** An amount above zero. */
export function price(unit: string, initial: string): Figure<Amount, string> {
  return { read: (value) => readPrice(value, unit), initial, unit }
}

/** A figure that may be null, which is the default. */
export function optional<Value, Given>(
  figure: Figure<Value, Given>,
  initial: Given | null = null,
): Figure<Value | null, Given | null> {
  return { ...figure, read: (value) => (value === null ? null : figure.read(value)), initial }
}

/** A whole number that is not negative; 0 by default. */
export function count(): Figure<number, number> {
  return { read: readCount, initial: 0 }
}

/** A duration, parsed to milliseconds. */
export function duration(initial: string): Figure<number, string> {
  return { read: toMilliseconds, initial }
}

/** One of several values; the first by default. */
export function choice<const Value>(initial: Value, ...others: readonly Value[]): Figure<Value, Value> {
  const values = [initial, ...others]
  const read = (value: unknown) => {
    const found = values.find((one) => one === value)
    if (found === undefined) throw new RangeError(`it must be ${values.join(" or ")}`)
    return found
  }
  return { read, initial }
}

/** An automatic top-up: as soon as less than `below` is left, `amount` is added. */
export interface AutomaticTopUp {
  readonly below: string
  readonly amount: string
}

/** The rule of an automatic top-up. */
export interface TopUpRule {
  readonly below: Amount
  readonly amount: Amount
}

/** A rule for automatic top-ups; none by default. */
export function automaticTopUp(unit: string): Figure<TopUpRule | null, AutomaticTopUp | null> {
  const above = { read: (value: unknown) => readPrice(value, unit), initial: null }
  const read = (value: unknown) => {
    if (!(Object.hasOwn(Object(value), "below") && Object.hasOwn(Object(value), "amount")))
      throw new RangeError("it must be an object with below, amount")
    return readFigures({ below: above, amount: above }, value as object) as TopUpRule
  }
  return optional<TopUpRule, AutomaticTopUp | null>({ read, initial: null })
}

/**
 * Parses an amount above zero.
 * @throws RangeError
 */
export function readPrice(value: unknown, unit: string): Amount {
  const amount = readAmount(value, unit)
  if (compare(amount, toAmount(0, unit)) === 0) throw new RangeError("it must be above zero")
  return amount
}

/**
 * Parses the given figures.
 * @throws RangeError if one is unknown or invalid
 */
export function readFigures(figures: Figures, given: object): object {
  refuseUnknown("figure", given, Object.keys(figures))
  const read = Object.entries(given).map(([name, value]) => {
    try {
      return [name, figures[name]?.read(value)]
    } catch (cause) {
      throw new RangeError(`${name}: ${(cause as Error).message}`, { cause })
    }
  })
  return Object.fromEntries(read)
}

function readAmount(value: unknown, unit: string): Amount {
  if (typeof value !== "string" && typeof value !== "number")
    throw new RangeError('it must be a decimal such as "5.00"')
  const amount = toAmount(value, unit)
  if (!isAtLeast(amount, toAmount(0, unit))) throw new RangeError("it must not be negative")
  // Response bodies use JSON numbers, which must represent the amount exactly.
  const shown = Number(amount.value)
  if (!(shown < 1e100)) throw new RangeError("it must be below 1e100")
  if (/\.\d{101}/.test(amount.value) || compare(toAmount(String(shown), unit), amount) !== 0)
    throw new RangeError("it has more digits than a JSON number can represent")
  return amount
}

function readCount(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new RangeError("it must be a whole number that is not negative")
  return value as number
}
