// Generated from specs/openrouter by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `total_credits` of Credits.data. */
export const totalCredits: AmountField<"total_credits", "totalCredits"> = {"field":"total_credits","unit":"USD"}

/** `total_usage` of Credits.data. */
export const totalUsage: AmountField<"total_usage", "totalUsage"> = {"field":"total_usage","unit":"USD"}

/** `byok_usage` of CurrentKey.data. */
export const byokUsage: AmountField<"byok_usage", "byokUsage"> = {"field":"byok_usage","unit":"USD"}

/** `byok_usage_daily` of CurrentKey.data. */
export const byokUsageDaily: AmountField<"byok_usage_daily", "byokUsageDaily"> = {"field":"byok_usage_daily","unit":"USD"}

/** `byok_usage_weekly` of CurrentKey.data. */
export const byokUsageWeekly: AmountField<"byok_usage_weekly", "byokUsageWeekly"> = {"field":"byok_usage_weekly","unit":"USD"}

/** `byok_usage_monthly` of CurrentKey.data. */
export const byokUsageMonthly: AmountField<"byok_usage_monthly", "byokUsageMonthly"> = {"field":"byok_usage_monthly","unit":"USD"}

/** `limit` of KeyFigures. */
export const limit: AmountField<"limit", "limit"> = {"field":"limit","unit":"USD"}

/** `limit_remaining` of KeyFigures. */
export const limitRemaining: AmountField<"limit_remaining", "limitRemaining"> = {"field":"limit_remaining","unit":"USD"}

/** `usage` of Generation.data. */
export const usage: AmountField<"usage", "usage"> = {"field":"usage","unit":"USD"}

/** `usage_daily` of KeyFigures. */
export const usageDaily: AmountField<"usage_daily", "usageDaily"> = {"field":"usage_daily","unit":"USD"}

/** `usage_weekly` of KeyFigures. */
export const usageWeekly: AmountField<"usage_weekly", "usageWeekly"> = {"field":"usage_weekly","unit":"USD"}

/** `usage_monthly` of KeyFigures. */
export const usageMonthly: AmountField<"usage_monthly", "usageMonthly"> = {"field":"usage_monthly","unit":"USD"}

/** `byok_usage_inference` of ActivityLine. */
export const byokUsageInference: AmountField<"byok_usage_inference", "byokUsageInference"> = {"field":"byok_usage_inference","unit":"USD"}

/** `limit_usd` of Budgets.data. */
export const limitUsd: AmountField<"limit_usd", "limitUsd"> = {"field":"limit_usd","unit":"USD"}

/** `total_cost` of Generation.data. */
export const totalCost: AmountField<"total_cost", "totalCost"> = {"field":"total_cost","unit":"USD"}

/** `upstream_inference_cost` of Generation.data. */
export const upstreamInferenceCost: AmountField<"upstream_inference_cost", "upstreamInferenceCost"> = {"field":"upstream_inference_cost","unit":"USD"}

/** `created` of ChatCompletion. */
export const created: TimeField<"created", "created"> = {"field":"created","time":"seconds"}

/** `cost` of ChatCompletion.usage. */
export const cost: AmountField<"cost", "cost"> = {"field":"cost","unit":"USD"}
