import type { AnyBillingError } from "./any-billing-error.js"
import { brand } from "./billing-error.js"

/** Whether a caught value is one of this package's errors, also when it comes from another installed copy. */
export function isBillingError(value: unknown): value is AnyBillingError {
  return typeof value === "object" && value !== null && brand in value
}
