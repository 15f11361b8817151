// Generated from specs/twilio by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance` of Balance. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","unitField":"currency","form":"text"}

/** `price` of UsageRecord. */
export const price: AmountField<"price", "price"> = {"field":"price","unitField":"price_unit","form":"either"}
