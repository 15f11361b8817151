// Generated from specs/fal by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `current_balance` of AccountBilling.credits. */
export const currentBalance: AmountField<"current_balance", "currentBalance"> = {"field":"current_balance","unitField":"currency"}

/** `unit_price` of ModelUsage.time_series.results. */
export const unitPrice: AmountField<"unit_price", "unitPrice"> = {"field":"unit_price","unitField":"currency"}

/** `cost` of ModelUsage.time_series.results. */
export const cost: AmountField<"cost", "cost"> = {"field":"cost","unitField":"currency"}
