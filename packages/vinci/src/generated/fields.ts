// Generated from specs/vinci by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance_usd` of Balance. */
export const balanceUsd: AmountField<"balance_usd", "balanceUsd"> = {"field":"balance_usd","unit":"USD"}

/** `total_spent_usd` of Usage. */
export const totalSpentUsd: AmountField<"total_spent_usd", "totalSpentUsd"> = {"field":"total_spent_usd","unit":"USD"}

/** `total_cost_usd` of Usage. */
export const totalCostUsd: AmountField<"total_cost_usd", "totalCostUsd"> = {"field":"total_cost_usd","unit":"USD"}

/** `current_balance_usd` of Usage. */
export const currentBalanceUsd: AmountField<"current_balance_usd", "currentBalanceUsd"> = {"field":"current_balance_usd","unit":"USD"}

/** `estimated_cost_usd` of Status. */
export const estimatedCostUsd: AmountField<"estimated_cost_usd", "estimatedCostUsd"> = {"field":"estimated_cost_usd","unit":"USD"}

/** `cost_usd` of Status. */
export const costUsd: AmountField<"cost_usd", "costUsd"> = {"field":"cost_usd","unit":"USD"}
