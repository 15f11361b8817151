import type { AnyBillingError } from "./any-billing-error.js"
import { brand } from "./billing-error.js"

/** Whether a caught value is an error of this package, even from another installed copy. */
export function isBillingError(value: unknown): value is AnyBillingError {
  return typeof value === "object" && value !== null && brand in value
}
