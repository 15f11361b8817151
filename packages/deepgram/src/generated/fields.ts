// Generated from specs/deepgram by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `amount` of Purchases.orders. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unitField":"units"}

/** `dollars` of Breakdown.results. */
export const dollars: AmountField<"dollars", "dollars"> = {"field":"dollars","unit":"USD"}
