// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance_usd` of Usage. */
export const balanceUsd: AmountField<"balance_usd", "balanceUsd"> = {"field":"balance_usd","unit":"USD"}

/** `uncharged_usage_usd` of Usage. */
export const unchargedUsageUsd: AmountField<"uncharged_usage_usd", "unchargedUsageUsd"> = {"field":"uncharged_usage_usd","unit":"USD"}

/** `total_charged_usd` of Usage. */
export const totalChargedUsd: AmountField<"total_charged_usd", "totalChargedUsd"> = {"field":"total_charged_usd","unit":"USD"}

/** `cost_per_snapshot` of Usage. */
export const costPerSnapshot: AmountField<"cost_per_snapshot", "costPerSnapshot"> = {"field":"cost_per_snapshot","unit":"USD"}

/** `estimated_cost` of InsufficientBalance. */
export const estimatedCost: AmountField<"estimated_cost", "estimatedCost"> = {"field":"estimated_cost","unit":"USD"}

/** `balance` of InsufficientBalance. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","unit":"USD"}

/** `required` of InsufficientBalance. */
export const required: AmountField<"required", "required"> = {"field":"required","unit":"USD"}
