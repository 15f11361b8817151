import type { Decimal } from "./decimal.js"

/** A quantity of one unit: `{ value: "25.5", unit: "USD" }`; other units are "DIEM" or "credit". */
export interface Amount {
  readonly value: Decimal
  readonly unit: string
}
