// Generated from specs/vercel-ai-gateway by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance` of Credits. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","unit":"USD","form":"text"}

/** `total_used` of Credits. */
export const totalUsed: AmountField<"total_used", "totalUsed"> = {"field":"total_used","unit":"USD","form":"text"}

/** `total_cost` of Report.results. */
export const totalCost: AmountField<"total_cost", "totalCost"> = {"field":"total_cost","unit":"USD"}
