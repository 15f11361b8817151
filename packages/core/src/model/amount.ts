import type { Decimal } from "./decimal.js"

/**
 * A quantity of one unit: `{ value: "25.5", unit: "USD" }`; other units are "DIEM" or "credit". The value is a string: compare
 * it with `isAtLeast` or `compare`, never with `<` ("9" < "10" is false), and add it with `add`, never with `+`.
 */
export interface Amount {
  readonly value: Decimal
  readonly unit: string
}
