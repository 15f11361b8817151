import type { AnyBillingError } from "../errors/any-billing-error.js"

/**
 * What the failed answers that were handed out as a Response stand for: whoever has consumed one, as openapi-fetch does, can
 * still hand it to `readError`.
 */
export const readErrors = new WeakMap<object, AnyBillingError>()
