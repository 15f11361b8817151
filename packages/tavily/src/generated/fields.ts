// Generated from specs/tavily by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `usage` of KeyUsage. */
export const usage: AmountField<"usage", "usage"> = {"field":"usage","unit":"credit","form":"integer"}

/** `limit` of KeyUsage. */
export const limit: AmountField<"limit", "limit"> = {"field":"limit","unit":"credit","form":"integer"}

/** `plan_usage` of AccountUsage. */
export const planUsage: AmountField<"plan_usage", "planUsage"> = {"field":"plan_usage","unit":"credit","form":"integer"}

/** `plan_limit` of AccountUsage. */
export const planLimit: AmountField<"plan_limit", "planLimit"> = {"field":"plan_limit","unit":"credit","form":"integer"}

/** `paygo_usage` of AccountUsage. */
export const paygoUsage: AmountField<"paygo_usage", "paygoUsage"> = {"field":"paygo_usage","unit":"credit","form":"integer"}

/** `paygo_limit` of AccountUsage. */
export const paygoLimit: AmountField<"paygo_limit", "paygoLimit"> = {"field":"paygo_limit","unit":"credit","form":"integer"}
