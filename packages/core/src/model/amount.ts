declare const brand: unique symbol

/**
 * An exact number as a canonical decimal string: no exponent, no leading plus, no trailing zeros ("25.5", "-0.01", "0").
 * Operators such as `<` and `+` give wrong results: use `add`, `subtract`, `multiply`, `compare`, `isAtLeast`.
 */
export type Decimal = string & { readonly [brand]: "Decimal" }

/**
 * A quantity of one unit: `{ value: "25.5", unit: "USD" }`; other units are "DIEM" or "credit". The value is a string: compare
 * it with `isAtLeast` or `compare`, never with `<` ("9" < "10" is false), and add it with `add`, never with `+`.
 */
export interface Amount<Unit extends string = string> {
  /** The exact decimal, as a canonical string. */
  readonly value: Decimal
  /** The unit: a currency code in capitals, or the provider's own unit. */
  readonly unit: Unit
}

/** Resolves to never if both units are known at compile time and differ: such amounts cannot be combined. */
export type SameUnit<Left extends string, Right extends string> = string extends Left | Right
  ? unknown
  : [Left & Right] extends [never]
    ? never
    : unknown
