// Generated from specs/digitalocean by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `month_to_date_balance` of PrepaymentConfig.status. */
export const monthToDateBalance: AmountField<"month_to_date_balance", "monthToDateBalance"> = {"field":"month_to_date_balance","unit":"USD","sign":"owed","form":"text"}

/** `account_balance` of CustomerBalance. */
export const accountBalance: AmountField<"account_balance", "accountBalance"> = {"field":"account_balance","unit":"USD","sign":"owed","form":"text"}

/** `month_to_date_usage` of CustomerBalance. */
export const monthToDateUsage: AmountField<"month_to_date_usage", "monthToDateUsage"> = {"field":"month_to_date_usage","unit":"USD","form":"text"}

/** `spend_limit` of PrepaymentConfig.config. */
export const spendLimit: AmountField<"spend_limit", "spendLimit"> = {"field":"spend_limit","unit":"USD","form":"text"}

/** `prepay_amount` of PrepaymentConfig.config. */
export const prepayAmount: AmountField<"prepay_amount", "prepayAmount"> = {"field":"prepay_amount","unit":"USD","form":"text"}

/** `prepay_threshold` of PrepaymentConfig.config. */
export const prepayThreshold: AmountField<"prepay_threshold", "prepayThreshold"> = {"field":"prepay_threshold","unit":"USD","form":"text"}

/** `balance` of PrepaymentConfig.status. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","unit":"USD","form":"text"}

/** `amount` of BillingHistory.billing_history. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unit":"USD","sign":"owed","form":"text"}

/** `total_amount` of BillingInsights.data_points. */
export const totalAmount: AmountField<"total_amount", "totalAmount"> = {"field":"total_amount","unit":"USD","form":"text"}
