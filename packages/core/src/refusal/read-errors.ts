import type { AnyBillingError } from "../errors/any-billing-error.js"

/**
 * The errors of failed responses that were returned as a Response. After a caller such as openapi-fetch has consumed one, it
 * can
 * still be passed to `readError`.
 */
export const readErrors = new WeakMap<object, AnyBillingError>()
