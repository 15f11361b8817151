// Generated from specs/firecrawl by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `remainingCredits` of CreditUsage.data. */
export const remainingCredits: AmountField<"remainingCredits", "remainingCredits"> = {"field":"remainingCredits","unit":"credit"}

/** `planCredits` of CreditUsage.data. */
export const planCredits: AmountField<"planCredits", "planCredits"> = {"field":"planCredits","unit":"credit"}

/** `totalCredits` of HistoricalCreditUsage.periods. */
export const totalCredits: AmountField<"totalCredits", "totalCredits"> = {"field":"totalCredits","unit":"credit","form":"integer"}

/** `creditsUsed` of Scrape.data.metadata. */
export const creditsUsed: AmountField<"creditsUsed", "creditsUsed"> = {"field":"creditsUsed","unit":"credit","form":"integer"}
