// Generated from specs/venice by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `diem` of getBillingBalance.balances. */
export const balancesDiem: AmountField<"diem", "balancesDiem"> = {"field":"diem","unit":"DIEM"}

/** `usd` of getBillingBalance.balances. */
export const balancesUsd: AmountField<"usd", "balancesUsd"> = {"field":"usd","unit":"USD"}

/** `diemEpochAllocation` of getBillingBalance. */
export const diemEpochAllocation: AmountField<"diemEpochAllocation", "diemEpochAllocation"> = {"field":"diemEpochAllocation","unit":"DIEM"}

/** `USD` of UsageAnalytics.byDate. */
export const byDateUSD: AmountField<"USD", "byDateUSD"> = {"field":"USD","unit":"USD"}

/** `DIEM` of UsageAnalytics.byDate. */
export const byDateDIEM: AmountField<"DIEM", "byDateDIEM"> = {"field":"DIEM","unit":"DIEM"}

/** `totalUsd` of UsageAnalytics.byKey. */
export const totalUsd: AmountField<"totalUsd", "totalUsd"> = {"field":"totalUsd","unit":"USD"}

/** `totalDiem` of UsageAnalytics.byKey. */
export const totalDiem: AmountField<"totalDiem", "totalDiem"> = {"field":"totalDiem","unit":"DIEM"}

/** `usd` of UsageAnalytics.byModel.breakdown. */
export const breakdownUsd: AmountField<"usd", "breakdownUsd"> = {"field":"usd","unit":"USD"}

/** `diem` of UsageAnalytics.byModel.breakdown. */
export const breakdownDiem: AmountField<"diem", "breakdownDiem"> = {"field":"diem","unit":"DIEM"}

/** `amount` of X402Transactions.data.transactions. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unitField":"currency"}

/** `pricePerUnitUsd` of UsageEntry. */
export const pricePerUnitUsd: AmountField<"pricePerUnitUsd", "pricePerUnitUsd"> = {"field":"pricePerUnitUsd","unit":"USD"}

/** `usd` of ApiKey.consumptionLimits. */
export const consumptionLimitsUsd: AmountField<"usd", "consumptionLimitsUsd"> = {"field":"usd","unit":"USD"}

/** `diem` of ApiKey.consumptionLimits. */
export const consumptionLimitsDiem: AmountField<"diem", "consumptionLimitsDiem"> = {"field":"diem","unit":"DIEM"}

/** `usd` of ApiKey.currentPeriodUsage. */
export const currentPeriodUsageUsd: AmountField<"usd", "currentPeriodUsageUsd"> = {"field":"usd","unit":"USD","form":"text"}

/** `diem` of ApiKey.currentPeriodUsage. */
export const currentPeriodUsageDiem: AmountField<"diem", "currentPeriodUsageDiem"> = {"field":"diem","unit":"DIEM","form":"text"}

/** `usd` of ApiKey.usage.trailingSevenDays. */
export const trailingSevenDaysUsd: AmountField<"usd", "trailingSevenDaysUsd"> = {"field":"usd","unit":"USD","form":"text"}

/** `diem` of ApiKey.usage.trailingSevenDays. */
export const trailingSevenDaysDiem: AmountField<"diem", "trailingSevenDaysDiem"> = {"field":"diem","unit":"DIEM","form":"text"}

/** `USD` of ApiKeyRateLimits.data.balances. */
export const balancesUSD: AmountField<"USD", "balancesUSD"> = {"field":"USD","unit":"USD"}

/** `DIEM` of ApiKeyRateLimits.data.balances. */
export const balancesDIEM: AmountField<"DIEM", "balancesDIEM"> = {"field":"DIEM","unit":"DIEM"}
