// Generated from specs/anthropic by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `amount` of EffectiveSpendLimits.data. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unitField":"currency","scale":"0.01","form":"text"}

/** `list_amount` of Cost.data.cost. */
export const listAmount: AmountField<"list_amount", "listAmount"> = {"field":"list_amount","unitField":"currency","scale":"0.01","form":"text"}

/** `period_to_date_spend` of EffectiveSpendLimits.data. */
export const periodToDateSpend: AmountField<"period_to_date_spend", "periodToDateSpend"> = {"field":"period_to_date_spend","unitField":"currency","scale":"0.01","form":"text"}
