// Generated from specs/serpapi by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `plan_monthly_price` of Account. */
export const planMonthlyPrice: AmountField<"plan_monthly_price", "planMonthlyPrice"> = {"field":"plan_monthly_price","unit":"USD"}

/** `searches_per_month` of Account. */
export const searchesPerMonth: AmountField<"searches_per_month", "searchesPerMonth"> = {"field":"searches_per_month","unit":"search","form":"integer"}

/** `plan_searches_left` of Account. */
export const planSearchesLeft: AmountField<"plan_searches_left", "planSearchesLeft"> = {"field":"plan_searches_left","unit":"search","form":"integer"}

/** `extra_credits` of Account. */
export const extraCredits: AmountField<"extra_credits", "extraCredits"> = {"field":"extra_credits","unit":"search","form":"integer"}

/** `total_searches_left` of Account. */
export const totalSearchesLeft: AmountField<"total_searches_left", "totalSearchesLeft"> = {"field":"total_searches_left","unit":"search","form":"integer"}

/** `this_month_usage` of Account. */
export const thisMonthUsage: AmountField<"this_month_usage", "thisMonthUsage"> = {"field":"this_month_usage","unit":"search","form":"integer"}
