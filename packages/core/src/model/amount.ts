declare const brand: unique symbol

/**
 * An exact number as a canonical decimal string: no exponent, no leading plus, no trailing zeros ("25.5", "-0.01", "0").
 * It compares wrongly under `<` and joins under `+`: compute with `add`, `subtract`, `multiply`, `compare`, `isAtLeast`.
 */
export type Decimal = string & { readonly [brand]: "Decimal" }

/**
 * A quantity of one unit: `{ value: "25.5", unit: "USD" }`; other units are "DIEM" or "credit". The value is a string: compare
 * it with `isAtLeast` or `compare`, never with `<` ("9" < "10" is false), and add it with `add`, never with `+`.
 */
export interface Amount {
  readonly value: Decimal
  readonly unit: string
}
